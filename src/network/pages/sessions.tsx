import { Refusal } from '../../kernel/refusal.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { DataTable } from '../../site/components/data-table.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { frame, redirectTo } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import { revokeOtherSessions, revokeSession } from '../sessions/revoke-session.ts';
import { ownSessions, type SessionLine } from '../sessions/session-store.ts';
import { isId, readForm } from './form.ts';

async function sessionsPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const lines = await ownSessions(acting);
  const csrf = <Csrf token={visit.get('csrf')} />;
  const end = (line: SessionLine) =>
    line.id === acting.session?.id ? (
      <Tag>{t('network.sessions.this')}</Tag>
    ) : (
      <form method="post" action={`/${t.language}/sessions/end`}>
        {csrf}
        <input type="hidden" name="id" value={line.id} />
        <Button look="plain">{t('network.sessions.end')}</Button>
      </form>
    );
  return frame(
    visit,
    { title: t('network.sessions.title'), current: '/me' },
    <div class="stack">
      <PageHead title={t('network.sessions.title')} line={t('network.sessions.line')} />
      <DataTable
        t={t}
        caption={t('network.sessions.title')}
        isCaptionHidden
        rows={lines}
        columns={[
          {
            key: 'device',
            label: t('network.sessions.device'),
            isHead: true,
            cell: (line) =>
              line.kind === 'operator' ? t('network.sessions.operator') : (line.device ?? t('network.sessions.unknownDevice')),
          },
          { key: 'begun', label: t('network.sessions.begun'), cell: (line) => t.date(line.createdAt) },
          { key: 'seen', label: t('network.sessions.seen'), cell: (line) => t.date(line.lastSeenAt) },
          { key: 'end', label: t('network.sessions.end'), cell: end },
        ]}
      />
      <form method="post" action={`/${t.language}/sessions/end-others`}>
        {csrf}
        <Button look="soft">{t('network.sessions.endOthers')}</Button>
      </form>
    </div>,
  );
}

export const sessionRoutes: readonly Route[] = [
  { method: 'get', path: '/sessions', who: ['signed-in'], handle: sessionsPage },
  {
    method: 'post',
    path: '/sessions/end',
    who: ['signed-in'],
    handle: async (visit) => {
      const id = (await readForm(visit)).text('id');
      if (!isId(id)) throw new Refusal('not-found', { status: 404 });
      await revokeSession(visit.get('acting'), id);
      return redirectTo(visit, '/sessions', 'network.flash.sessionEnded');
    },
  },
  {
    method: 'post',
    path: '/sessions/end-others',
    who: ['signed-in'],
    handle: async (visit) => {
      await revokeOtherSessions(visit.get('acting'));
      return redirectTo(visit, '/sessions', 'network.flash.sessionEnded');
    },
  },
];
