import type { Problem } from '../../kernel/refusal.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { Facts } from '../../site/components/facts.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import type { Session } from '../acting.ts';
import { frame, redirectTo } from '../page-frame.tsx';
import { emailOf } from '../people/people-store.ts';
import { saveProfile } from '../people/save-profile.ts';
import type { Route, Visit } from '../route.ts';
import { addPasskey, addPasskeyPurpose } from '../sign-in/add-passkey.ts';
import { changePassword } from '../sign-in/change-password.ts';
import { ownCredentials } from '../sign-in/credential-store.ts';
import { newPasskeyOptions } from '../sign-in/passkey.ts';
import { SHORTEST_PASSWORD } from '../sign-in/password.ts';
import { removePasskey } from '../sign-in/remove-passkey.ts';
import { renewRecoveryCodes } from '../sign-in/renew-recovery-codes.ts';
import { originOf } from './client.ts';
import { attempt, EMPTY_FORM, errorAt, type Form, isId, readForm, under } from './form.ts';
import { LanguageSelect } from './language-select.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { roleWords } from './role-words.ts';
import { Section } from './section.tsx';

function sessionOf(visit: Visit): Session {
  const { session } = visit.get('acting');
  if (session === null) throw new Refusal('sign-in-needed', { status: 401 });
  return session;
}

async function mePage(visit: Visit, form: Form = EMPTY_FORM, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const session = sessionOf(visit);
  const email = session.personId === null ? null : await emailOf(acting, session.personId);
  const roles = roleWords(visit, session);
  return frame(
    visit,
    { title: t('network.me.title'), current: '/me', width: 'reading', problems },
    <div class="stack">
      <PageHead title={t('network.me.title')} line={email ?? session.organisationName ?? ''} />
      <Facts
        items={[
          { label: t('network.me.organisation'), value: session.organisationName ?? t('network.none') },
          { label: t('network.me.roles'), value: roles.length === 0 ? t('network.none') : t.list(roles) },
        ]}
      />
      {session.kind === 'person' || session.kind === 'operator' ? await ownForms(visit, session, email ?? '', form, problems) : null}
    </div>,
  );
}

async function ownForms(visit: Visit, session: Session, email: string, form: Form, problems: readonly Problem[]) {
  const t = visit.get('t');
  const { platform } = visit.get('acting');
  const { credentials, recoveryLeft } = await ownCredentials(visit.get('acting'));
  const passkeys = credentials.filter((credential) => credential.kind === 'passkey');
  const hasPassword = credentials.some((credential) => credential.kind === 'password');
  const base = `/${t.language}/me`;
  const csrf = <Csrf token={visit.get('csrf')} />;
  const at = (where: string) => errorAt(visit, problems, where);
  const current = (form: string) =>
    hasPassword ? (
      <TextInput
        t={t}
        name={`${form}.current`}
        type="password"
        label={t('network.field.currentPassword')}
        autocomplete="current-password"
        error={at(`${form}.current`)}
        isRequired
      />
    ) : null;
  const options = await newPasskeyOptions(platform, originOf(visit), {
    purpose: addPasskeyPurpose(session.id),
    network: visit.get('network'),
    personId: session.personId ?? '',
    email,
    name: session.personName ?? '',
  });
  return (
    <div class="stack">
      <Section title={t('network.me.profile')}>
        <form class="stack" method="post" action={base}>
          {csrf}
          <TextInput
            t={t}
            name="name"
            label={t('network.field.name')}
            value={form.has('name') ? form.text('name') : session.personName}
            error={at('name')}
            autocomplete="name"
            isRequired
          />
          <LanguageSelect t={t} value={form.has('language') ? form.text('language') : session.language} error={at('language')} />
          <Button>{t('site.actions.save')}</Button>
        </form>
      </Section>
      <Section title={t('network.me.passkeys')}>
        <p>{t('network.enrol.passkeyHelp')}</p>
        {passkeys.map((passkey) => (
          <form class="row" method="post" action={`${base}/passkeys/remove`}>
            {csrf}
            <input type="hidden" name="id" value={passkey.id} />
            <span>
              {passkey.label ?? t('network.me.passkey')} · {t.date(passkey.createdAt)}
            </span>
            <Button look="plain">{t('site.actions.remove')}</Button>
          </form>
        ))}
        <form class="stack" method="post" action={`${base}/passkeys`}>
          {csrf}
          <TextInput t={t} name="label" label={t('network.me.passkeyLabel')} maxLength={80} />
          {current('passkey')}
          <PasskeyButton t={t} mode="create" options={options} label={t('network.me.addPasskey')} />
        </form>
      </Section>
      {hasPassword ? (
        <Section title={t('network.me.password')}>
          <form class="stack" method="post" action={`${base}/password`}>
            {csrf}
            {current('password')}
            <TextInput
              t={t}
              name="password.password"
              type="password"
              label={t('network.field.newPassword')}
              help={t('network.enrol.passwordHelp', { shortest: SHORTEST_PASSWORD })}
              autocomplete="new-password"
              error={at('password.password')}
              isRequired
            />
            <p class="quiet">{t('network.me.passwordEnds')}</p>
            <Button>{t('network.me.changePassword')}</Button>
          </form>
        </Section>
      ) : null}
      <Section title={t('network.recovery.title')}>
        <p>{t('network.recovery.left', { count: recoveryLeft })}</p>
        <form class="stack" method="post" action={`${base}/recovery-codes`}>
          {csrf}
          {current('recovery')}
          <Button look="soft">{t('network.recovery.renew')}</Button>
        </form>
      </Section>
      <p>
        <a href={`/${t.language}/sessions`}>{t('network.sessions.title')}</a>
      </p>
      {session.roles.has('steward') || session.roles.has('administrator') ? (
        <p>
          <a href={`/${t.language}/me/keys`}>{t('sealed.keys.title')}</a>
        </p>
      ) : null}
    </div>
  );
}

/** A POST of this page: done and back, or the page again with what was wrong. */
async function change(visit: Visit, flash: string, work: (form: Form) => Promise<void>, prefix?: string): Promise<Response> {
  const form = await readForm(visit);
  const { problems } = await attempt(() => work(form));
  return problems === null
    ? redirectTo(visit, '/me', flash)
    : mePage(visit, form, prefix === undefined ? problems : under(prefix, problems));
}

export const meRoutes: readonly Route[] = [
  { method: 'get', path: '/me', who: ['volunteer', 'signed-in'], handle: (visit) => mePage(visit) },
  {
    method: 'post',
    path: '/me',
    who: ['signed-in'],
    handle: (visit) =>
      change(visit, 'frame.flash.saved', (form) =>
        saveProfile(visit.get('acting'), { name: form.text('name'), language: form.text('language') }),
      ),
  },
  {
    method: 'post',
    path: '/me/password',
    who: ['signed-in'],
    handle: (visit) =>
      change(
        visit,
        'network.flash.passwordChanged',
        (form) => changePassword(visit.get('acting'), { current: form.text('password.current'), password: form.text('password.password') }),
        'password',
      ),
  },
  {
    method: 'post',
    path: '/me/passkeys',
    who: ['signed-in'],
    handle: (visit) =>
      change(
        visit,
        'frame.flash.saved',
        (form) =>
          addPasskey(visit.get('acting'), {
            answer: form.text('passkey'),
            origin: originOf(visit),
            label: form.text('label'),
            current: form.text('passkey.current'),
          }),
        'passkey',
      ),
  },
  {
    method: 'post',
    path: '/me/passkeys/remove',
    who: ['signed-in'],
    handle: (visit) =>
      change(visit, 'frame.flash.removed', async (form) => {
        if (!isId(form.text('id'))) throw new Refusal('not-found', { status: 404 });
        await removePasskey(visit.get('acting'), form.text('id'));
      }),
  },
  {
    method: 'post',
    path: '/me/recovery-codes',
    who: ['signed-in'],
    handle: async (visit) => {
      const t = visit.get('t');
      const form = await readForm(visit);
      const { done, problems } = await attempt(() => renewRecoveryCodes(visit.get('acting'), form.text('recovery.current')));
      if (problems !== null) return mePage(visit, form, under('recovery', problems));
      return frame(
        visit,
        { title: t('network.recovery.title'), current: '/me', width: 'reading' },
        <div class="stack">
          <PageHead title={t('network.recovery.title')} />
          <RecoveryCodes t={t} codes={done} />
          <Button href={`/${t.language}/me`}>{t('site.actions.continue')}</Button>
        </div>,
      );
    },
  },
];
