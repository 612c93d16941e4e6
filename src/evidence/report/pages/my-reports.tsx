import { registerLabel } from '../../../fields/index.ts';
import type { Model } from '../../../model/compile-model.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { EmptyState } from '../../../site/components/empty-state.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Tag } from '../../../site/components/tag.tsx';
import type { Translate } from '../../../site/messages.ts';
import { ownReports, type ReportLine } from '../report-store.ts';
import { countryLabel } from './answers-list.tsx';
import { ReportStatusTag } from './report-status.tsx';
import { REPORTERS } from './reporters.ts';

/** What a report is called in a list: its first words, or its register. */
export function reportTitle(t: Translate, model: Model, report: ReportLine): string {
  if (report.kind === 'form' && report.register !== null && model.has(report.register))
    return registerLabel(model.register(report.register), t, 'one');
  const first = report.beginning?.split('\n')[0]?.trim() ?? '';
  return first === '' ? t('report.line.untitled') : first.length > 90 ? `${first.slice(0, 88).trimEnd()} …` : first;
}

/** Where a line of the list leads: a draft goes on, what was sent is shown. */
export const reportHref = (t: Translate, report: ReportLine): string =>
  report.status !== 'draft'
    ? `/${t.language}/my-reports/${report.id}`
    : report.kind === 'form'
      ? `/${t.language}/report/${report.register ?? ''}`
      : `/${t.language}/tell-us/check`;

export const ReportList = ({
  t,
  model,
  reports,
  isForSteward = false,
}: {
  t: Translate;
  model: Model;
  reports: readonly ReportLine[];
  isForSteward?: boolean;
}) => (
  <ul class="to-do">
    {reports.map((report) => (
      <li>
        <a href={isForSteward ? `/${t.language}/review/reports/${report.id}` : reportHref(t, report)}>
          <span lang={report.kind === 'form' || report.beginning === null ? undefined : report.language} dir="auto">
            {reportTitle(t, model, report)}
          </span>
        </a>
        <span>
          <ReportStatusTag t={t} report={report} />
          {report.isMine && report.status !== 'draft' && !isForSteward ? (
            <>
              {' '}
              <Tag look="plain">{t('report.line.yours')}</Tag>
            </>
          ) : null}
        </span>
        <small class="quiet">
          {[
            report.since === null ? null : t.date(report.since),
            countryLabel(t, report.country),
            isForSteward ? report.organisation : null,
            report.records.length === 0 ? null : t('report.line.made', { count: report.records.length }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </small>
      </li>
    ))}
  </ul>
);

async function myReportsPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const reports = await acting.platform.database.as(identityOf(acting, 'own'), ownReports);
  const isVolunteer = acting.session?.kind === 'volunteer';
  return frame(
    visit,
    { title: t('report.myReports.title'), current: '/my-reports', width: 'reading', ...(isVolunteer ? { door: 'quiet' as const } : {}) },
    <div class="stack">
      <PageHead
        title={t('report.myReports.title')}
        line={isVolunteer ? t('report.myReports.volunteerLine') : t('report.myReports.line')}
        actions={<Button href={`/${t.language}/tell-us`}>{t('report.myReports.new')}</Button>}
      />
      {reports.length === 0 ? (
        <EmptyState title={t('report.myReports.empty')}>
          <p>{t('report.tellUs.lede')}</p>
        </EmptyState>
      ) : (
        <ReportList t={t} model={acting.platform.model} reports={reports} />
      )}
    </div>,
  );
}

export const myReportsRoutes: readonly Route[] = [{ method: 'get', path: '/my-reports', who: REPORTERS, handle: myReportsPage }];
