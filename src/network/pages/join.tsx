import { Refusal } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { joinWithPin } from '../invitations/join-with-pin.ts';
import { frame, redirectTo } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import { setSessionCookie } from '../sessions/session-cookie.ts';
import { clientOf, deviceOf } from './client.ts';
import { readForm } from './form.ts';

/** A volunteer's door. Quiet: whoever looks over a shoulder, or at the history, learns nothing. The same page whether the link exists or not. */
function joinPage(visit: Visit, refused?: Refusal): Response | Promise<Response> {
  const t = visit.get('t');
  visit.header('cache-control', 'no-store');
  const status = refused === undefined ? {} : { status: refused.status };
  return frame(
    visit,
    { title: t('network.join.title'), door: 'quiet', width: 'phone', ...status },
    <form class="stack" method="post" action={`/${t.language}/join/${encodeURIComponent(visit.req.param('token') ?? '')}`}>
      <h1>{t('network.join.title')}</h1>
      <p>{t('network.join.line')}</p>
      <TextInput
        t={t}
        name="pin"
        label={t('network.field.pin')}
        help={t('network.join.pinHelp')}
        error={refused === undefined ? undefined : t.say(refused.messageKey, refused.params)}
        inputMode="numeric"
        maxLength={12}
        size="short"
        isRequired
      />
      <Button isWide>{t('network.join.submit')}</Button>
    </form>,
  );
}

export const joinRoutes: readonly Route[] = [
  { method: 'get', path: '/join/:token', who: ['everyone'], handle: (visit) => joinPage(visit) },
  {
    method: 'post',
    path: '/join/:token',
    who: ['everyone'],
    isSessionless: true,
    handle: async (visit) => {
      const { platform } = visit.get('acting');
      const form = await readForm(visit);
      try {
        const token = await joinWithPin(platform, {
          link: visit.req.param('token') ?? '',
          pin: form.text('pin'),
          client: clientOf(visit),
          device: deviceOf(visit),
        });
        setSessionCookie(visit, platform.origin, token);
      } catch (error) {
        if (error instanceof Refusal && (error.status === 401 || error.status === 429)) return joinPage(visit, error);
        throw error;
      }
      return redirectTo(visit, '/tell-us');
    },
  },
];
