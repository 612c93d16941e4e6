import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import { clientOf } from '../../../network/pages/client.ts';
import { frame } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { TextInput } from '../../../site/components/text-input.tsx';
import { postedForm } from '../../form/posted-form.ts';
import { hasOpenQuestion } from '../report.ts';
import { answerByReceipt, reportByReceipt, type ReceiptView } from '../report-by-receipt.ts';
import { AnswerForm } from './answer-form.tsx';
import { MadeList } from './made-list.tsx';
import { MessagesList } from './messages-list.tsx';
import { ReportStatusTag } from './report-status.tsx';

/** Asks for the receipt. The same page whether a report has it or not. */
function askPage(visit: Visit, typed = '', refused?: Refusal): Response | Promise<Response> {
  const t = visit.get('t');
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    { title: t('report.myReport.title'), door: 'quiet', width: 'phone', ...(refused === undefined ? {} : { status: refused.status }) },
    <form class="stack" method="post" action={`/${t.language}/my-report`} novalidate>
      <Csrf token={visit.get('csrf')} />
      <h1>{t('report.myReport.title')}</h1>
      <TextInput
        t={t}
        name="receipt"
        label={t('report.myReport.label')}
        help={t('report.myReport.help')}
        error={refused === undefined ? undefined : t.say(refused.messageKey, refused.params)}
        value={typed}
        maxLength={40}
      />
      <Button isWide>{t('report.myReport.open')}</Button>
    </form>,
  );
}

function reportPage(
  visit: Visit,
  receipt: string,
  report: ReceiptView,
  shown: { typed?: string; problems?: readonly Problem[]; isAnswered?: boolean } = {},
): Response | Promise<Response> {
  const t = visit.get('t');
  const { platform } = visit.get('acting');
  const question = hasOpenQuestion(report.messages);
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    {
      title: t('report.myReport.title'),
      door: 'quiet',
      width: 'phone',
      problems: shown.problems ?? [],
      ...(shown.isAnswered === true ? { flash: { kind: 'done' as const, text: t('report.flash.answered') } } : {}),
    },
    <div class="stack">
      <h1>{t('report.myReport.title')}</h1>
      <p>
        <ReportStatusTag t={t} report={{ ...report, hasQuestion: question }} />
      </p>
      {report.closedReason === null ? null : (
        <>
          <h2>{t('report.closedReason')}</h2>
          <p dir="auto" class="as-said">
            {report.closedReason}
          </p>
        </>
      )}
      <h2>{t('report.messages.title')}</h2>
      <MessagesList t={t} messages={report.messages} />
      {report.status === 'closed' ? null : (
        <AnswerForm
          t={t}
          csrf={visit.get('csrf')}
          action={`/${t.language}/my-report`}
          {...(shown.typed === undefined ? {} : { typed: shown.typed })}
          problems={shown.problems ?? []}
        >
          <input type="hidden" name="receipt" value={receipt} />
        </AnswerForm>
      )}
      <h2>{t('report.made.title')}</h2>
      <MadeList t={t} model={platform.model} made={report.records.map((link) => ({ ...link, id: '', record: null }))} />
    </div>,
  );
}

async function open(visit: Visit): Promise<Response> {
  const form = await postedForm(visit);
  const { platform } = visit.get('acting');
  const receipt = form.get('receipt') ?? '';
  const answer = form.get('answer');
  const client = clientOf(visit);
  try {
    const report = await reportByReceipt(platform, receipt, client);
    if (answer === null) return await reportPage(visit, receipt, report);
    try {
      await answerByReceipt(platform, receipt, client, answer, visit.get('t').language);
    } catch (error) {
      if (error instanceof Invalid) return await reportPage(visit, receipt, report, { typed: answer, problems: error.problems });
      throw error;
    }
    return await reportPage(visit, receipt, await reportByReceipt(platform, receipt, client), { isAnswered: true });
  } catch (error) {
    if (error instanceof Refusal && (error.status === 404 || error.status === 429)) return askPage(visit, receipt, error);
    throw error;
  }
}

/** Reports of those whose session has ended, by receipt. Open to everyone; tries are counted. */
export const myReportRoutes: readonly Route[] = [
  { method: 'get', path: '/my-report', who: ['everyone'], handle: (visit) => askPage(visit) },
  { method: 'post', path: '/my-report', who: ['everyone'], isSessionless: true, handle: open },
];
