import type { Problem } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { enrol, enrolmentPurpose } from '../invitations/enrol.ts';
import { offerCodeSecret, openEnrolment, readCodeSecret } from '../invitations/open-enrolment.ts';
import { frame } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import { setSessionCookie } from '../sessions/session-cookie.ts';
import { codeAddress } from '../sign-in/code.ts';
import { newPasskeyOptions } from '../sign-in/passkey.ts';
import { SHORTEST_PASSWORD } from '../sign-in/password.ts';
import { deviceOf, originOf } from './client.ts';
import { attempt, EMPTY_FORM, errorAt, type Form, readForm } from './form.ts';
import { LanguageSelect } from './language-select.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Section } from './section.tsx';

async function enrolPage(visit: Visit, link: string, form: Form, problems: readonly Problem[]): Promise<Response> {
  const t = visit.get('t');
  const { platform } = visit.get('acting');
  const known = await openEnrolment(platform, link);
  const sent = form.text('sealed') === '' ? null : readCodeSecret(platform, link, form.text('sealed'));
  const { secret, sealed } = sent === null ? offerCodeSecret(platform, link) : { secret: sent, sealed: form.text('sealed') };
  const network = visit.get('network');
  const options = await newPasskeyOptions(platform, originOf(visit), {
    purpose: enrolmentPurpose(link),
    network,
    personId: known.personId,
    email: known.email,
    name: known.name,
  });
  const at = (where: string) => errorAt(visit, problems, where);
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    { title: t('network.enrol.title'), width: 'reading', problems },
    <div class="stack">
      <PageHead title={t('network.enrol.title')} line={t('network.enrol.line', { email: known.email })} />
      <form class="stack" method="post" action={`/${t.language}/enrol/${link}`}>
        <input type="hidden" name="sealed" value={sealed} />
        <input type="hidden" name="email" value={known.email} autocomplete="username" />
        <TextInput
          t={t}
          name="name"
          label={t('network.field.name')}
          help={t('network.enrol.nameHelp')}
          value={form.has('name') ? form.text('name') : known.name}
          error={at('name')}
          autocomplete="name"
          isRequired
        />
        <LanguageSelect t={t} value={form.has('language') ? form.text('language') : known.language} error={at('language')} />
        <Section title={t('network.enrol.passkeyTitle')}>
          <p>{t('network.enrol.passkeyHelp')}</p>
          <PasskeyButton t={t} mode="create" options={options} label={t('network.enrol.makePasskey')} look="strong" />
        </Section>
        <Section title={t('network.enrol.passwordTitle')}>
          <TextInput
            t={t}
            name="password"
            type="password"
            label={t('network.field.newPassword')}
            help={known.hasPassword ? t('network.enrol.keepPassword') : t('network.enrol.passwordHelp', { shortest: SHORTEST_PASSWORD })}
            error={at('password')}
            autocomplete="new-password"
          />
          <p>{t('network.enrol.scan')}</p>
          <QrCode text={codeAddress(secret, known.email, network)} label={t('network.enrol.qr')} />
          <p>
            {t('network.enrol.secret')} <code dir="ltr">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <TextInput
            t={t}
            name="code"
            label={t('network.field.code')}
            help={t('network.enrol.codeHelp')}
            error={at('code')}
            autocomplete="one-time-code"
            inputMode="numeric"
            size="short"
          />
          <Button>{t('network.enrol.submit')}</Button>
        </Section>
      </form>
    </div>,
  );
}

export const enrolRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/enrol/:token',
    who: ['everyone'],
    handle: (visit) => enrolPage(visit, visit.req.param('token') ?? '', EMPTY_FORM, []),
  },
  {
    method: 'post',
    path: '/enrol/:token',
    who: ['everyone'],
    isSessionless: true,
    handle: async (visit) => {
      const t = visit.get('t');
      const { platform } = visit.get('acting');
      const link = visit.req.param('token') ?? '';
      const form = await readForm(visit);
      const { done, problems } = await attempt(() =>
        enrol(platform, {
          link,
          name: form.text('name'),
          language: form.text('language'),
          password: form.text('password'),
          sealedSecret: form.text('sealed'),
          code: form.text('code'),
          passkey: form.text('passkey'),
          origin: originOf(visit),
          device: deviceOf(visit),
        }),
      );
      if (problems !== null) return enrolPage(visit, link, form, problems);
      setSessionCookie(visit, platform.origin, done.token);
      visit.header('cache-control', 'no-store');
      return frame(
        visit,
        { title: t('network.enrol.doneTitle'), width: 'reading' },
        <div class="stack">
          <PageHead title={t('network.enrol.doneTitle')} line={t('network.enrol.doneLine')} />
          <RecoveryCodes t={t} codes={done.recoveryCodes} />
          <Button href={`/${t.language}/today`}>{t('network.enrol.goOn')}</Button>
        </div>,
      );
    },
  },
];
