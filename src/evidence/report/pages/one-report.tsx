import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import { registerLabel } from '../../../fields/index.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Panel } from '../../../site/components/panel.tsx';
import { answerQuestion } from '../answer-question.ts';
import { type MadeRecord, madeRecords } from '../made-records.ts';
import { hasOpenQuestion } from '../report.ts';
import { type FullReport, readReport } from '../report-store.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswersList } from './answers-list.tsx';
import { MadeList } from './made-list.tsx';
import { MessagesList } from './messages-list.tsx';
import { orTrouble, postVisit, type Trouble } from './post-visit.ts';
import { ReportStatusTag } from './report-status.tsx';
import { REPORTERS } from './reporters.ts';
import { SaidValues } from './said-values.tsx';

export const REPORT_ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

async function load(visit: Visit): Promise<{ report: FullReport; made: readonly MadeRecord[] }> {
  const acting = visit.get('acting');
  const { platform, session } = acting;
  const isVolunteer = session?.kind === 'volunteer';
  return platform.database.as(identityOf(acting, 'own'), async (tx) => {
    const report = await readReport(tx, visit.req.param('id') ?? '');
    if (report === null || report.status === 'draft') throw new Refusal('not-found', { status: 404 });
    if (isVolunteer) await tx.become('visitor');
    return { report, made: await madeRecords(tx, platform.model, report.records, isVolunteer ? 'public' : 'restricted') };
  });
}

/** What was said, what was asked, what became of it. For the reporter and the organisation. */
async function reportPage(
  visit: Visit,
  shown: { typed?: string; problems?: readonly Problem[]; trouble?: Trouble } = {},
): Promise<Response> {
  const t = visit.get('t');
  const { platform, session } = visit.get('acting');
  const { report, made } = await load(visit);
  const question = hasOpenQuestion(report.messages);
  const register = report.register !== null && platform.model.has(report.register) ? platform.model.register(report.register) : null;
  const title = report.kind === 'form' && register !== null ? registerLabel(register, t, 'one') : t('report.one.title');
  return frame(
    visit,
    {
      title,
      current: '/my-reports',
      crumbs: [{ label: t('report.myReports.title'), href: `/${t.language}/my-reports` }, { label: title }],
      width: 'reading',
      problems: shown.problems ?? [],
      ...(session?.kind === 'volunteer' ? { door: 'quiet' as const } : {}),
      ...(shown.trouble === undefined
        ? {}
        : { flash: { kind: 'stop' as const, text: t.say(shown.trouble.messageKey, shown.trouble.params) }, status: 403 as const }),
    },
    <div class="stack">
      <div>
        <h1>{title}</h1>
        <p class="row">
          <ReportStatusTag t={t} report={{ ...report, hasQuestion: question }} />
          <span class="quiet">
            {report.since === null
              ? ''
              : report.isHeld
                ? t('report.one.heldUntil', { date: t.date(report.since) })
                : t('report.one.since', { date: t.date(report.since) })}
          </span>
        </p>
      </div>
      {report.closedReason === null ? null : (
        <Panel title={t('report.closedReason')}>
          <p dir="auto" class="as-said">
            {report.closedReason}
          </p>
        </Panel>
      )}
      {report.messages.length === 0 ? null : (
        <Panel title={t('report.messages.title')} id="questions">
          <MessagesList t={t} messages={report.messages} />
          {question && report.status !== 'closed' ? (
            <AnswerForm
              t={t}
              csrf={visit.get('csrf')}
              action={`/${t.language}/my-reports/${report.id}`}
              {...(shown.typed === undefined ? {} : { typed: shown.typed })}
              problems={shown.problems ?? []}
            />
          ) : null}
        </Panel>
      )}
      <Panel title={t('report.made.title')}>
        <MadeList t={t} model={platform.model} made={made} />
      </Panel>
      <Panel title={t('report.one.said')}>
        {report.kind === 'form' && register !== null ? (
          <SaidValues t={t} register={register} values={report.said ?? {}} />
        ) : (
          <AnswersList t={t} answers={report} language={report.language} />
        )}
      </Panel>
    </div>,
  );
}

/** Without a session the report is not shown; the answer is, so that it can be sent once more. */
function keptAnswer(visit: Visit, typed: string, trouble: Trouble): Response | Promise<Response> {
  const t = visit.get('t');
  return frame(
    visit,
    {
      title: t('report.answer.label'),
      door: 'quiet',
      width: 'phone',
      status: 401,
      flash: { kind: 'stop', text: t.say(trouble.messageKey, trouble.params) },
    },
    <div class="stack">
      <h1>{t('report.answer.label')}</h1>
      <AnswerForm t={t} csrf="" action={`/${t.language}/my-reports/${visit.req.param('id') ?? ''}`} typed={typed} />
    </div>,
  );
}

async function answer(visit: Visit): Promise<Response> {
  const { form, trouble } = await postVisit(visit, REPORTERS);
  const typed = form.get('answer') ?? '';
  if (trouble !== null && trouble.status === 401) return keptAnswer(visit, typed, trouble);
  if (trouble !== null) return reportPage(visit, { typed, trouble });
  try {
    const failed = await orTrouble(() => answerQuestion(visit.get('acting'), visit.req.param('id') ?? '', typed, visit.get('t').language));
    if (failed !== null) return await reportPage(visit, { typed, trouble: failed });
  } catch (error) {
    if (error instanceof Invalid) return reportPage(visit, { typed, problems: error.problems });
    throw error;
  }
  return redirectTo(visit, `/my-reports/${visit.req.param('id') ?? ''}`, 'report.flash.answered');
}

export const oneReportRoutes: readonly Route[] = [
  { method: 'get', path: `/my-reports/:id{${REPORT_ID}}`, who: REPORTERS, handle: (visit) => reportPage(visit) },
  { method: 'post', path: `/my-reports/:id{${REPORT_ID}}`, who: ['everyone'], isSessionless: true, handle: answer },
];
