import { identityOf } from '../../../network/acting.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { Who } from '../../../site/components/who.tsx';
import { discardDraft } from '../discard-draft.ts';
import { currentDraft } from '../report-store.ts';
import { REPORTERS } from './reporters.ts';

/** Begins, or goes on where somebody stopped. */
async function startPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { session } = acting;
  const draft = await acting.platform.database.as(identityOf(acting, 'own'), currentDraft);
  return frame(
    visit,
    { title: t('report.tellUs.title'), door: 'quiet', width: 'phone' },
    <div class="stack">
      <h1>{t('report.tellUs.title')}</h1>
      <p>{t('report.tellUs.lede')}</p>
      <Panel isTinted>
        <p>{t('report.tellUs.safety')}</p>
      </Panel>
      <Who t={t} level="restricted" text={t('report.tellUs.whoSees')} />
      {draft === null ? (
        <Button href={`/${t.language}/tell-us/what`} isWide>
          {t('report.tellUs.begin')}
        </Button>
      ) : (
        <>
          <Button href={`/${t.language}/tell-us/check`} isWide>
            {t('report.tellUs.goOn')}
          </Button>
          <p class="quiet">{t('report.tellUs.kept', { date: t.date(draft.savedAt) })}</p>
          <form method="post" action={`/${t.language}/tell-us/discard`}>
            <Csrf token={visit.get('csrf')} />
            <Button look="plain">{t('report.tellUs.discard')}</Button>
          </form>
        </>
      )}
      <p class="row apart">
        <a href={`/${t.language}/my-reports`}>{t('report.myReports.title')}</a>
        {session !== null && session.kind !== 'volunteer' ? <a href={`/${t.language}/report`}>{t('report.forms.title')}</a> : null}
      </p>
    </div>,
  );
}

export const tellUsStartRoutes: readonly Route[] = [
  { method: 'get', path: '/tell-us', who: REPORTERS, handle: startPage },
  {
    method: 'post',
    path: '/tell-us/discard',
    who: REPORTERS,
    handle: async (visit) => {
      await discardDraft(visit.get('acting'));
      return redirectTo(visit, '/tell-us');
    },
  },
];
