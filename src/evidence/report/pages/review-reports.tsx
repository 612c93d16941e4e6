import { identityOf } from '../../../network/acting.ts';
import { frame } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { EmptyState } from '../../../site/components/empty-state.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Views } from '../../../site/components/views.tsx';
import { type QueueFilter, reportQueue } from '../report-store.ts';
import { ReportList } from './my-reports.tsx';

const VIEWS = {
  waiting: { state: 'waiting', isMine: false },
  mine: { state: 'all', isMine: true },
  takenUp: { state: 'taken-up', isMine: false },
  all: { state: 'all', isMine: false },
} as const satisfies Record<string, QueueFilter>;
type View = keyof typeof VIEWS;

const isView = (text: string): text is View => Object.hasOwn(VIEWS, text);

/** Reports before the stewards, those that wait longest first. The view is in the address. */
async function queuePage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const asked = visit.req.query('show') ?? '';
  const view = isView(asked) ? asked : 'waiting';
  const reports = await acting.platform.database.as(identityOf(acting, 'steward'), (tx) => reportQueue(tx, VIEWS[view]));
  return frame(
    visit,
    { title: t('report.review.title'), current: '/review', width: 'reading', search: view === 'waiting' ? '' : `?show=${view}` },
    <div class="stack">
      <PageHead
        title={t('report.review.title')}
        line={t('report.review.line')}
        actions={
          <Button look="soft" href={`/${t.language}/review`}>
            {t('report.review.records')}
          </Button>
        }
      />
      <Views
        t={t}
        views={(Object.keys(VIEWS) as View[]).map((name) => ({
          label: t(`report.review.view.${name}`),
          href: `/${t.language}/review/reports${name === 'waiting' ? '' : `?show=${name}`}`,
          isCurrent: name === view,
        }))}
      />
      {reports.length === 0 ? (
        <EmptyState title={t('report.review.empty')} />
      ) : (
        <ReportList t={t} model={acting.platform.model} reports={reports} isForSteward />
      )}
    </div>,
  );
}

export const reviewReportsRoutes: readonly Route[] = [{ method: 'get', path: '/review/reports', who: ['steward'], handle: queuePage }];
