import { receipt as newReceipt } from '../../../kernel/ids.ts';
import { Invalid, type Problem } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { ChoiceInput } from '../../../site/components/choice-input.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { Who } from '../../../site/components/who.tsx';
import { findHarm } from '../find-harm.ts';
import { type Delay, DELAYS, type Draft, isDelay, type Question, QUESTIONS } from '../report.ts';
import { currentDraft } from '../report-store.ts';
import { sendReport } from '../send-report.ts';
import { AnswersList } from './answers-list.tsx';
import { HarmNote } from './harm-note.tsx';
import { orTrouble, postVisit, type Trouble } from './post-visit.ts';
import { receiptPage } from './receipt-page.tsx';
import { REPORTERS } from './reporters.ts';
import { formKey } from './tell-us-question.tsx';

interface Shown {
  /** Made for this page and shown to nobody yet: whoever presses "send" twice sends once, and gets the same one. */
  readonly receipt: string;
  readonly delay: Delay;
  readonly problems?: readonly Problem[];
  readonly trouble?: Trouble | null;
}

/** Name of the question an answer belongs to, for the list of what is missing. */
const questionOf = (where: string): Question => (where === 'what' ? 'what' : 'contact');

async function checkPage(visit: Visit, { receipt, delay, problems = [], trouble = null }: Shown): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const draft: Draft | null =
    acting.session === null || trouble?.status === 503 ? null : await acting.platform.database.as(identityOf(acting, 'own'), currentDraft);
  if (draft === null && trouble === null) return redirectTo(visit, '/tell-us');
  visit.header('cache-control', 'no-store');
  const stop =
    trouble === null
      ? {}
      : {
          flash: { kind: 'stop' as const, text: t.say(trouble.messageKey, trouble.params) },
          status: trouble.status === 401 ? (401 as const) : trouble.status === 503 ? (503 as const) : (403 as const),
        };
  const found = draft === null ? [] : [draft.what, draft.place, draft.happened, draft.who].flatMap((text) => findHarm(text ?? ''));
  return frame(
    visit,
    { title: t('report.check.title'), door: 'quiet', width: 'phone', ...stop, ...(problems.length > 0 ? { status: 422 as const } : {}) },
    <div class="stack">
      <h1>{t('report.check.title')}</h1>
      <p>{t('report.check.lede')}</p>
      {problems.map(({ where }) => (
        <p class="error" role="alert">
          <a href={`/${t.language}/tell-us/${questionOf(where)}?then=check`}>
            {t('report.check.missing', { question: t(`report.question.${questionOf(where)}.title`) })}
          </a>
        </p>
      ))}
      {draft === null ? null : (
        <AnswersList
          t={t}
          answers={draft}
          language={draft.language}
          aside={(question) => (
            <p>
              <a href={`/${t.language}/tell-us/${question}?then=check`}>
                {t('report.check.change')}
                <span class="unseen"> {t(`report.question.${question}.title`)}</span>
              </a>
            </p>
          )}
        />
      )}
      <Who t={t} level="restricted" text={t('report.tellUs.whoSees')} />
      <HarmNote t={t} found={found} />
      <form class="stack" method="post" action={`/${t.language}/tell-us/check`}>
        <Csrf token={visit.get('csrf')} />
        <input type="hidden" name="receipt" value={receipt} />
        <ChoiceInput
          t={t}
          name="delay"
          label={t('report.delay.label')}
          help={t('report.delay.help')}
          options={(Object.keys(DELAYS) as Delay[]).map((value) => ({ value, label: t(`report.delay.${value}`) }))}
          values={[delay]}
          hasUnknown={false}
        />
        <Button isWide>{t('site.actions.send')}</Button>
      </form>
      <p>
        <a href={`/${t.language}/tell-us/contact`}>{t('site.actions.back')}</a>
      </p>
    </div>,
  );
}

async function send(visit: Visit): Promise<Response> {
  const { form, trouble } = await postVisit(visit, REPORTERS);
  const receipt = form.get('receipt') ?? '';
  const typed = form.get('delay') ?? '';
  const delay = isDelay(typed) ? typed : 'now';
  if (trouble !== null) return checkPage(visit, { receipt, delay, trouble });
  try {
    const failed = await orTrouble(() => sendReport(visit.get('acting'), { receipt, delay }));
    if (failed !== null) return await checkPage(visit, { receipt, delay, trouble: failed });
  } catch (error) {
    if (error instanceof Invalid) return checkPage(visit, { receipt, delay, problems: error.problems });
    throw error;
  }
  return receiptPage(visit, receipt, delay, QUESTIONS.map(formKey));
}

export const tellUsCheckRoutes: readonly Route[] = [
  { method: 'get', path: '/tell-us/check', who: REPORTERS, handle: (visit) => checkPage(visit, { receipt: newReceipt(), delay: 'now' }) },
  { method: 'post', path: '/tell-us/check', who: ['everyone'], isSessionless: true, handle: send },
];
