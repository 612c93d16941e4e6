import { registerLabel } from '../../../fields/index.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { EmptyState } from '../../../site/components/empty-state.tsx';
import { Facts } from '../../../site/components/facts.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { Tag } from '../../../site/components/tag.tsx';
import { ToDo, type ToDoItem } from '../../../site/components/to-do.tsx';
import type { Translate } from '../../../site/messages.ts';
import { readToday, type Today } from '../read-today.ts';
import { countryLabel } from './answers-list.tsx';
import { reportHref, reportTitle } from './my-reports.tsx';

/** Words of another direction keep their own punctuation. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

function ownItems(visit: Visit, { own }: Today): readonly ToDoItem[] {
  const t = visit.get('t');
  const { model } = visit.get('acting').platform;
  return own.map((report) => ({
    href: reportHref(t, report),
    title: isolated(reportTitle(t, model, report)),
    line:
      report.status === 'draft'
        ? t('report.today.draftLine')
        : joined([t('report.myReports.title'), report.since === null ? null : t.date(report.since)]),
    tag: report.status === 'draft' ? <Tag look="plain">{t('report.status.draft')}</Tag> : <Tag look="wait">{t('report.today.answer')}</Tag>,
  }));
}

function stewardItems(visit: Visit, { reports, records }: Today): readonly ToDoItem[] {
  const t = visit.get('t');
  const { model } = visit.get('acting').platform;
  return [
    ...(reports ?? []).map((report) => ({
      href: `/${t.language}/review/reports/${report.id}`,
      title: isolated(reportTitle(t, model, report)),
      line: joined([
        t('report.review.title'),
        report.organisation,
        countryLabel(t, report.country),
        report.since === null ? null : t('report.today.since', { date: t.date(report.since) }),
      ]),
      tag: <Tag look="wait">{t('report.today.read')}</Tag>,
    })),
    ...records.map(({ register, submitted, inReview }) => ({
      href: `/${t.language}/review`,
      title: registerLabel(model.register(register), t),
      line: joined([
        submitted === 0 ? null : t('report.today.submitted', { count: submitted }),
        inReview === 0 ? null : t('report.today.inReview', { count: inReview }),
      ]),
      tag: <Tag look="wait">{t('report.today.review')}</Tag>,
    })),
  ];
}

const Coverage = ({ t, coverage }: { t: Translate; coverage: NonNullable<Today['coverage']> }) => (
  <Panel title={t('report.today.coverage')}>
    <Facts
      items={[
        {
          label: t('report.today.reports'),
          value: t('report.today.coverageLine', { reports: coverage.reports, reporting: coverage.reporting, members: coverage.members }),
        },
        { label: t('report.today.sinceLabel'), value: t.date(coverage.since) },
      ]}
    />
  </Panel>
);

/** What needs whoever is signed in. Counted, never guessed; nothing is shown that is not there. */
async function todayPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { session, platform } = acting;
  if (session?.kind === 'volunteer') return redirectTo(visit, '/tell-us');
  const today = await readToday(acting);
  const items = [...ownItems(visit, today), ...stewardItems(visit, today)];
  const isReporter = (session?.level ?? 0) >= 2;
  return frame(
    visit,
    { title: t('report.today.title'), current: '/today' },
    <>
      <PageHead
        title={t('report.today.hello', { name: session?.personName ?? '' })}
        line={joined([t.date(platform.clock.now()), items.length === 0 ? null : t('report.today.count', { count: items.length })])}
        actions={isReporter ? <Button href={`/${t.language}/tell-us`}>{t('report.myReports.new')}</Button> : undefined}
      />
      <div class={today.coverage === null ? 'stack' : 'split'}>
        <div class="stack">
          {items.length === 0 ? (
            <EmptyState title={t('report.today.nothing')}>
              <p>{isReporter ? t('report.today.nothingText') : t('report.today.administratorText')}</p>
            </EmptyState>
          ) : (
            <Panel title={t('report.today.needsYou')}>
              <ToDo items={items} />
            </Panel>
          )}
        </div>
        {today.coverage === null ? null : (
          <aside class="stack">
            <Coverage t={t} coverage={today.coverage} />
          </aside>
        )}
      </div>
    </>,
  );
}

export const todayRoutes: readonly Route[] = [{ method: 'get', path: '/today', who: ['signed-in'], handle: todayPage }];
