import { fieldLabel, registerLabel } from '../../fields/index.ts';
import { showReference } from '../../kernel/ids.ts';
import { type Problem, Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { frame, redirectTo } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { Button } from '../../site/components/button.tsx';
import { ChoiceInput } from '../../site/components/choice-input.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { TextArea } from '../../site/components/text-area.tsx';
import { captionOf } from '../record/caption.ts';
import { postedForm } from '../form/posted-form.ts';
import { openRecord } from '../record/open-record.ts';
import { redactRecord } from '../record/redact-record.ts';
import { recordHistory } from '../record/record-history.ts';
import { identityOf } from '../../network/acting.ts';
import { findRegister } from './find-register.ts';

interface Said {
  readonly fields: readonly string[];
  readonly reason: string;
  readonly emptiesReports: boolean;
  readonly isConfirmed: boolean;
}

const NOTHING: Said = { fields: [], reason: '', emptiesReports: false, isConfirmed: false };

function stewardOnly(visit: Visit, register: CompiledRegister): void {
  if (visit.get('acting').session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
}

async function redactPage(visit: Visit, said: Said, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const register = findRegister(visit);
  stewardOnly(visit, register);
  const { record, role, level } = await openRecord(acting, register, visit.req.param('reference') ?? '');
  const versions = await acting.platform.database.as(identityOf(acting, role), (tx) => recordHistory(tx, register, record, level));
  const filled = register.fields.filter(({ name }) => versions.some((version) => (version.record.values[name] ?? null) !== null));
  const caption = captionOf(register, record, t);
  const base = `/${t.language}/registers/${register.name}`;
  const at = `${base}/${record.reference ?? ''}`;
  return frame(
    visit,
    {
      title: t('leaving.redact.title'),
      current: '/registers',
      width: 'reading',
      problems,
      crumbs: [
        { label: registerLabel(register, t), href: base },
        { label: showReference(record.reference ?? ''), href: at },
        { label: t('leaving.redact.title') },
      ],
    },
    <form class="form stack" method="post" action={`${at}/redact`}>
      <h1>{t('leaving.redact.title')}</h1>
      <p class="lede">{t('leaving.redact.lede', { caption })}</p>
      <p>{t('leaving.redact.backups')}</p>
      <Csrf token={visit.get('csrf')} />
      <ChoiceInput
        t={t}
        name="fields"
        label={t('leaving.redact.fields')}
        help={t('leaving.redact.fieldsHelp')}
        options={filled.map((field) => ({ value: field.name, label: fieldLabel(field, t) }))}
        values={said.fields}
        isMany
        hasUnknown={false}
      />
      <TextArea
        t={t}
        name="reason"
        label={t('leaving.redact.reason')}
        help={t('leaving.redact.reasonHelp')}
        value={said.reason}
        rows={3}
        maxLength={2000}
        isRequired
      />
      <ChoiceInput
        t={t}
        name="reports"
        label={t('leaving.redact.reportsTitle')}
        options={[{ value: 'yes', label: t('leaving.redact.reports'), help: t('leaving.redact.reportsHelp') }]}
        values={said.emptiesReports ? ['yes'] : []}
        isMany
        hasUnknown={false}
      />
      <ChoiceInput
        t={t}
        name="confirmed"
        label={t('leaving.redact.sure')}
        options={[{ value: 'yes', label: t('leaving.redact.confirm') }]}
        values={said.isConfirmed ? ['yes'] : []}
        isMany
        hasUnknown={false}
      />
      <div class="row">
        <Button look="stop">{t('leaving.redact.submit')}</Button>
        <Button look="plain" href={at}>
          {t('site.actions.cancel')}
        </Button>
      </div>
    </form>,
  );
}

async function redact(visit: Visit): Promise<Response> {
  const register = findRegister(visit);
  stewardOnly(visit, register);
  const reference = visit.req.param('reference') ?? '';
  const form = await postedForm(visit);
  const said: Said = {
    fields: form.getAll('fields'),
    reason: form.get('reason') ?? '',
    emptiesReports: form.get('reports') === 'yes',
    isConfirmed: form.get('confirmed') === 'yes',
  };
  try {
    if (!said.isConfirmed) throw new Refusal('confirmation-needed', { where: 'confirmed' });
    await redactRecord(visit.get('acting'), reference, said);
  } catch (error) {
    if (!(error instanceof Refusal) || error.where === undefined) throw error;
    return redactPage(visit, said, [{ where: error.where, code: error.code, params: error.params }]);
  }
  return redirectTo(visit, `/registers/${register.name}/${reference}`, 'leaving.redact.flash.done');
}

const REDACT = '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}/redact';

export const redactRoutes: readonly Route[] = [
  { method: 'get', path: REDACT, who: ['steward'], handle: (visit) => redactPage(visit, NOTHING) },
  { method: 'post', path: REDACT, who: ['steward'], handle: redact },
];
