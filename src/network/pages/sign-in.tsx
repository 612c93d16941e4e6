import { Refusal } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { frame, redirectTo } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import type { BegunSession } from '../sessions/begin-session.ts';
import { endSession } from '../sessions/end-session.ts';
import { clearSessionCookie, setSessionCookie } from '../sessions/session-cookie.ts';
import { signInOptions } from '../sign-in/passkey.ts';
import { signInWithPasskey } from '../sign-in/sign-in-with-passkey.ts';
import { signInWithPassword } from '../sign-in/sign-in-with-password.ts';
import { clientOf, deviceOf, localPath, originOf } from './client.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { readForm } from './form.ts';
import { Section } from './section.tsx';

async function signInPage(visit: Visit, given: { email: string; to: string }, refused?: Refusal): Promise<Response> {
  const t = visit.get('t');
  const { platform } = visit.get('acting');
  const options = await signInOptions(platform, originOf(visit));
  const flash =
    refused === undefined
      ? {}
      : ({ status: refused.status, flash: { kind: 'stop', text: t.say(refused.messageKey, refused.params) } } as const);
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    { title: t('network.signIn.title'), width: 'reading', current: '/sign-in', ...flash },
    <div class="stack">
      <PageHead title={t('network.signIn.title')} line={t('network.signIn.line')} />
      <form class="stack" method="post" action={`/${t.language}/sign-in/passkey`}>
        <input type="hidden" name="to" value={given.to} />
        <PasskeyButton t={t} mode="get" options={options} label={t('network.signIn.withPasskey')} />
      </form>
      <form class="stack" method="post" action={`/${t.language}/sign-in`}>
        <input type="hidden" name="to" value={given.to} />
        <TextInput
          t={t}
          name="email"
          type="email"
          label={t('network.field.email')}
          value={given.email}
          autocomplete="username"
          isRequired
        />
        <TextInput t={t} name="password" type="password" label={t('network.field.password')} autocomplete="current-password" isRequired />
        <TextInput
          t={t}
          name="code"
          label={t('network.field.code')}
          help={t('network.signIn.codeHelp')}
          autocomplete="one-time-code"
          size="short"
          isRequired
        />
        <div class="row">
          <Button>{t('network.signIn.submit')}</Button>
        </div>
      </form>
      <Section title={t('network.signIn.troubleTitle')} isTinted>
        <p>{t('network.signIn.trouble')}</p>
        <p>{t('network.signIn.volunteer')}</p>
      </Section>
    </div>,
  );
}

function welcome(visit: Visit, begun: BegunSession, to: string): Response {
  setSessionCookie(visit, visit.get('acting').platform.origin, begun.token);
  return redirectTo(visit, localPath(to) ?? '/today', begun.operatorActs > 0 ? 'network.flash.operatorActs' : undefined);
}

/** The page again, with what was wrong; anything that is not the visitor's to mend passes through. */
async function orAgain(visit: Visit, given: { email: string; to: string }, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && (error.status === 401 || error.status === 429)) return signInPage(visit, given, error);
    throw error;
  }
}

export const signInRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/sign-in',
    who: ['everyone'],
    handle: (visit) =>
      visit.get('acting').session?.kind === 'person'
        ? redirectTo(visit, '/today')
        : signInPage(visit, { email: '', to: localPath(visit.req.query('to') ?? '') ?? '' }),
  },
  {
    method: 'post',
    path: '/sign-in',
    who: ['everyone'],
    isSessionless: true,
    handle: async (visit) => {
      const form = await readForm(visit);
      const given = { email: form.text('email'), to: form.text('to') };
      return orAgain(visit, given, async () => {
        const begun = await signInWithPassword(visit.get('acting').platform, {
          email: given.email,
          password: form.text('password'),
          code: form.text('code'),
          client: clientOf(visit),
          device: deviceOf(visit),
        });
        return welcome(visit, begun, given.to);
      });
    },
  },
  {
    method: 'post',
    path: '/sign-in/passkey',
    who: ['everyone'],
    isSessionless: true,
    handle: async (visit) => {
      const form = await readForm(visit);
      const given = { email: '', to: form.text('to') };
      return orAgain(visit, given, async () => {
        const begun = await signInWithPasskey(visit.get('acting').platform, {
          answer: form.text('passkey'),
          origin: originOf(visit),
          client: clientOf(visit),
          device: deviceOf(visit),
        });
        return welcome(visit, begun, given.to);
      });
    },
  },
  {
    method: 'post',
    path: '/sign-out',
    who: ['volunteer', 'signed-in'],
    handle: async (visit) => {
      const { platform, session } = visit.get('acting');
      if (session !== null) await endSession(platform, session.token);
      clearSessionCookie(visit, platform.origin);
      return redirectTo(visit, '/sign-in', 'network.flash.signedOut');
    },
  },
];
