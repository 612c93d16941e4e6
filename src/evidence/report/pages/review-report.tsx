import { problemsAt, registerLabel } from '../../../fields/index.ts';
import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import { logRead } from '../../../network/audit/log-read.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { Facts } from '../../../site/components/facts.tsx';
import { languageName } from '../../../site/components/language-text.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { TextArea } from '../../../site/components/text-area.tsx';
import { postedForm } from '../../form/posted-form.ts';
import { askQuestion } from '../ask-question.ts';
import { closeReport } from '../close-report.ts';
import { madeRecords } from '../made-records.ts';
import { hasOpenQuestion } from '../report.ts';
import { readReport } from '../report-store.ts';
import { AnswersList } from './answers-list.tsx';
import { MadeList } from './made-list.tsx';
import { MessagesList } from './messages-list.tsx';
import { REPORT_ID } from './one-report.tsx';
import { ReportStatusTag } from './report-status.tsx';
import { SaidValues } from './said-values.tsx';

interface Shown {
  readonly problems?: readonly Problem[];
  readonly question?: string;
  readonly reason?: string;
}

/** What was said, and what a steward can do with it: ask, make a record, close. Reading it is noted. */
async function reportPage(visit: Visit, { problems = [], question = '', reason = '' }: Shown = {}): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { platform, session } = acting;
  const { report, made } = await platform.database.as(identityOf(acting, 'steward'), async (tx) => {
    const found = await readReport(tx, visit.req.param('id') ?? '');
    if (found === null) throw new Refusal('not-found', { status: 404 });
    await logRead(tx, acting, { register: 'reports', subject: found.id, purpose: 'record' });
    return { report: found, made: await madeRecords(tx, platform.model, found.records, 'restricted') };
  });
  const register = report.register !== null && platform.model.has(report.register) ? platform.model.register(report.register) : null;
  const isOpen = report.status !== 'closed';
  const mine = platform.model.registers.filter(({ name }) => session?.stewardOf.has(name) === true);
  const path = `/${t.language}/review/reports/${report.id}`;
  return frame(
    visit,
    {
      title: t('report.one.title'),
      current: '/review',
      crumbs: [{ label: t('report.review.title'), href: `/${t.language}/review/reports` }, { label: t('report.one.title') }],
      problems,
    },
    <>
      <PageHead title={t('report.one.title')} />
      <div class="split">
        <div class="stack">
          <Panel title={t('report.one.said')}>
            <p class="quiet">{t('report.review.asSaid', { language: languageName(t, report.language) })}</p>
            {report.kind === 'form' && register !== null ? (
              <SaidValues t={t} register={register} values={report.said ?? {}} />
            ) : (
              <AnswersList t={t} answers={report} language={report.language} />
            )}
          </Panel>
          <Panel title={t('report.messages.title')}>
            <MessagesList t={t} messages={report.messages} />
            {!isOpen ? null : report.mayContact === 'yes' ? (
              <form class="stack" method="post" action={`${path}/ask`} novalidate>
                <Csrf token={visit.get('csrf')} />
                <TextArea
                  t={t}
                  name="question"
                  label={t('report.review.question')}
                  help={t('report.review.questionHelp', { language: languageName(t, report.language) })}
                  value={question}
                  rows={3}
                  maxLength={5000}
                  error={problemsAt(problems, 'question', t)}
                />
                <Button look="soft">{t('report.review.ask')}</Button>
              </form>
            ) : (
              <p>{t('report.review.noContact')}</p>
            )}
          </Panel>
        </div>
        <aside class="stack">
          <Panel>
            <Facts
              items={[
                {
                  label: t('report.review.state'),
                  value: <ReportStatusTag t={t} report={{ ...report, hasQuestion: hasOpenQuestion(report.messages) }} />,
                },
                { label: t('report.review.from'), value: <bdi>{report.organisation ?? t('report.review.noOrganisation')}</bdi> },
                { label: t('report.review.since'), value: report.since === null ? '' : t.date(report.since) },
              ]}
            />
            {report.closedReason === null ? null : (
              <p dir="auto" class="as-said">
                {report.closedReason}
              </p>
            )}
          </Panel>
          <Panel title={t('report.made.title')}>
            <MadeList t={t} model={platform.model} made={made} />
            {isOpen && report.kind === 'tell-us' ? (
              <>
                <h3>{t('report.review.make')}</h3>
                <ul class="plain">
                  {mine.map((one) => (
                    <li>
                      <a href={`${path}/record/${one.name}`}>{registerLabel(one, t, 'one')}</a>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </Panel>
          {isOpen && report.status !== 'used' && report.kind === 'tell-us' ? (
            <Panel title={t('report.review.close')}>
              <form class="stack" method="post" action={`${path}/close`} novalidate>
                <Csrf token={visit.get('csrf')} />
                <TextArea
                  t={t}
                  name="reason"
                  label={t('report.closedReason')}
                  help={t('report.review.closeHelp')}
                  value={reason}
                  rows={3}
                  maxLength={5000}
                  error={problemsAt(problems, 'reason', t)}
                />
                <Button look="soft">{t('report.review.close')}</Button>
              </form>
            </Panel>
          ) : null}
        </aside>
      </div>
    </>,
  );
}

async function answered(visit: Visit, shown: Shown, flash: string, work: () => Promise<void>): Promise<Response> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Invalid) return reportPage(visit, { ...shown, problems: error.problems });
    throw error;
  }
  return redirectTo(visit, `/review/reports/${visit.req.param('id') ?? ''}`, flash);
}

const REPORT = `/review/reports/:id{${REPORT_ID}}`;

export const reviewReportRoutes: readonly Route[] = [
  { method: 'get', path: REPORT, who: ['steward'], handle: (visit) => reportPage(visit) },
  {
    method: 'post',
    path: `${REPORT}/ask`,
    who: ['steward'],
    handle: async (visit) => {
      const question = (await postedForm(visit)).get('question') ?? '';
      return answered(visit, { question }, 'report.flash.asked', () =>
        askQuestion(visit.get('acting'), visit.req.param('id') ?? '', question, visit.get('t').language),
      );
    },
  },
  {
    method: 'post',
    path: `${REPORT}/close`,
    who: ['steward'],
    handle: async (visit) => {
      const reason = (await postedForm(visit)).get('reason') ?? '';
      return answered(visit, { reason }, 'report.flash.closed', () =>
        closeReport(visit.get('acting'), visit.req.param('id') ?? '', reason),
      );
    },
  },
];
