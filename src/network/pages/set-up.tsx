import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import type { Platform } from '../../database/platform.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../kernel/languages.ts';
import { registerLabel } from '../../fields/labels.ts';
import { Button } from '../../site/components/button.tsx';
import { ChoiceInput } from '../../site/components/choice-input.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { behindTheDoor } from '../door.ts';
import { frame, redirectTo } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import { countAttempt } from '../sign-in/attempts.ts';
import { initialise } from '../set-up/initialise.ts';
import { isSetUpCode } from '../set-up/set-up-code.ts';
import { yearsFrom } from './administration-registers.tsx';
import { clientOf } from './client.ts';
import { dutyText } from './duty-text.ts';
import { attempt, errorAt, type Form, readForm } from './form.ts';
import { Section } from './section.tsx';

export interface SetUpChoices {
  /** Code shown in the terminal, where others can reach this server; null on this machine alone. */
  readonly code: string | null;
  /** Fills the new network with the fictional sample; without it the choice is not offered. */
  readonly makeSample?: (platform: Platform) => Promise<void>;
}

function setUpPage(visit: Visit, choices: SetUpChoices, form: Form | null, problems: readonly Problem[]): Response | Promise<Response> {
  const t = visit.get('t');
  const { model } = visit.get('acting').platform;
  const at = (where: string) => errorAt(visit, problems, where);
  const value = (name: string, usual = '') => form?.text(name) ?? usual;
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    { title: t('setup.title'), width: 'reading', problems },
    <div class="stack">
      <PageHead title={t('setup.title')} line={t('setup.line')} />
      <form class="stack" method="post" action={`/${t.language}/set-up`}>
        {choices.code === null ? null : (
          <TextInput
            t={t}
            name="setUpCode"
            label={t('setup.code')}
            help={t('setup.codeHelp')}
            error={at('setUpCode')}
            size="short"
            inputMode="numeric"
            isRequired
          />
        )}
        <Section title={t('setup.network')}>
          <TextInput
            t={t}
            name="name"
            label={t('setup.name')}
            help={t('setup.nameHelp')}
            value={value('name')}
            error={at('name')}
            isRequired
          />
          <ChoiceInput
            t={t}
            name="languages"
            label={t('setup.languages')}
            help={t('setup.languagesHelp')}
            error={at('languages')}
            options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
            values={form?.list('languages') ?? LANGUAGES}
            isMany
            hasUnknown={false}
          />
        </Section>
        <Section title={t('setup.admin')}>
          <p>{t('setup.adminHelp')}</p>
          <TextInput t={t} name="adminName" label={t('network.field.name')} value={value('adminName')} autocomplete="name" />
          <TextInput
            t={t}
            name="adminEmail"
            type="email"
            label={t('network.field.email')}
            value={value('adminEmail')}
            error={at('adminEmail')}
            autocomplete="email"
            isRequired
          />
        </Section>
        <Section title={t('setup.duties')}>
          <p>{t('setup.dutiesHelp')}</p>
          <TextInput
            t={t}
            name="controller"
            label={t('network.duty.controller')}
            help={t('setup.controllerHelp')}
            value={value('controller')}
          />
          {model.registers.map((register) => (
            <TextInput
              t={t}
              name={`retention.${register.name}`}
              label={t('setup.retention', { register: registerLabel(register, t) })}
              help={`${dutyText(t, register, 'purpose')} ${t('network.duty.basis')}: ${dutyText(t, register, 'basis')}`}
              value={form === null ? register.duties.retentionYears : form.text(`retention.${register.name}`)}
              error={at(`retention.${register.name}`)}
              inputMode="numeric"
              size="short"
            />
          ))}
          <p class="quiet">{t('network.duty.retentionHelp')}</p>
          <ChoiceInput
            t={t}
            name="confirm"
            label={t('setup.confirm')}
            error={at('confirm')}
            options={[{ value: 'yes', label: t('setup.confirmYes') }]}
            values={form?.list('confirm') ?? []}
            isMany
            hasUnknown={false}
          />
        </Section>
        {choices.makeSample === undefined ? null : (
          <ChoiceInput
            t={t}
            name="start"
            label={t('setup.start')}
            options={[
              { value: 'empty', label: t('setup.empty'), help: t('setup.emptyHelp') },
              { value: 'sample', label: t('setup.sample'), help: t('setup.sampleHelp') },
            ]}
            values={[value('start', 'empty')]}
            hasUnknown={false}
          />
        )}
        <Button>{t('setup.submit')}</Button>
      </form>
    </div>,
  );
}

async function setUp(visit: Visit, choices: SetUpChoices, form: Form): Promise<string> {
  const { platform } = visit.get('acting');
  if (choices.code !== null) {
    await behindTheDoor(platform, (tx) => countAttempt(tx, platform.keyring, 'set-up', clientOf(visit)));
    if (!isSetUpCode(choices.code, form.text('setUpCode'))) throw new Invalid([{ where: 'setUpCode', code: 'code-wrong' }]);
  }
  if (!form.has('confirm')) throw new Invalid([{ where: 'confirm', code: 'left-empty' }]);
  const hasSample = choices.makeSample !== undefined && form.text('start') === 'sample';
  const made = await initialise(platform, {
    name: form.text('name'),
    languages: form.list('languages'),
    controller: form.text('controller'),
    adminName: form.text('adminName'),
    adminEmail: form.text('adminEmail'),
    retentionYears: Object.fromEntries(
      platform.model.registers.map((register) => [register.name, yearsFrom(form.text(`retention.${register.name}`))]),
    ),
    zone: platform.zone,
    hasSample,
    confirmDuties: true,
  });
  if (hasSample) await choices.makeSample?.(platform);
  return new URL(made.enrolment).pathname.replace(/^\/[a-z]{2}/, '');
}

/** The browser's set-up: open only while there is no network. The link it ends in makes the administrator's passkey, or password and code. */
export const setUpRoutes = (choices: SetUpChoices): readonly Route[] => [
  {
    method: 'get',
    path: '/set-up',
    who: ['everyone'],
    handle: (visit) => (visit.get('network') === '' ? setUpPage(visit, choices, null, []) : redirectTo(visit, '')),
  },
  {
    method: 'post',
    path: '/set-up',
    who: ['everyone'],
    isSessionless: true,
    handle: async (visit) => {
      if (visit.get('network') !== '') throw new Refusal('already-set-up', { status: 409 });
      const form = await readForm(visit);
      const { done, problems } = await attempt(() => setUp(visit, choices, form));
      return problems === null ? redirectTo(visit, done) : setUpPage(visit, choices, form, problems);
    },
  },
];
