import { Invalid, type Problem } from '../../../kernel/refusal.ts';
import type { FormValues } from '../../../model/field.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { DraftKeeper } from '../../../site/components/draft-keeper.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { Progress } from '../../../site/components/progress.tsx';
import { findHarm, type Harm } from '../find-harm.ts';
import { type Draft, type Question, QUESTIONS } from '../report.ts';
import { currentDraft } from '../report-store.ts';
import { saveAnswer } from '../save-answer.ts';
import { HarmNote } from './harm-note.tsx';
import { orTrouble, postVisit, type Trouble } from './post-visit.ts';
import { QuestionFields } from './question-fields.tsx';
import { REPORTERS } from './reporters.ts';

interface Shown {
  readonly draft: Draft | null;
  readonly typed?: FormValues;
  readonly problems?: readonly Problem[];
  readonly found?: readonly Harm[];
  readonly trouble?: Trouble | null;
}

/** Under which the device keeps an answer that was not sent, if asked to. Says nothing about what it is. */
export const formKey = (question: Question): string => `n${QUESTIONS.indexOf(question) + 1}`;

const TEXTS = ['what', 'place', 'happened', 'who'];

/** Where "back" and "continue" lead; the last question leads to the preview. */
const after = (question: Question): string => `/tell-us/${QUESTIONS[QUESTIONS.indexOf(question) + 1] ?? 'check'}`;
const before = (question: Question): string => {
  const index = QUESTIONS.indexOf(question);
  return index === 0 ? '/tell-us' : `/tell-us/${QUESTIONS[index - 1]}`;
};

function questionPage(
  visit: Visit,
  question: Question,
  { draft, typed, problems = [], found = [], trouble = null }: Shown,
): Response | Promise<Response> {
  const t = visit.get('t');
  // A session that has ended may come back in another window; this page then sends the same text once more.
  const stop =
    trouble === null
      ? {}
      : {
          flash: { kind: 'stop' as const, text: t.say(trouble.messageKey, trouble.params) },
          status: trouble.status === 401 ? (401 as const) : trouble.status === 503 ? (503 as const) : (403 as const),
        };
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    { title: t(`report.question.${question}.title`), door: 'quiet', width: 'phone', problems, ...stop },
    <div class="stack">
      <Progress t={t} step={QUESTIONS.indexOf(question) + 1} steps={QUESTIONS.length} />
      <HarmNote t={t} found={found} />
      <DraftKeeper t={t} formKey={formKey(question)}>
        <form
          class="stack"
          method="post"
          action={`/${t.language}/tell-us/${question}${visit.req.query('then') === 'check' ? '?then=check' : ''}`}
          novalidate
        >
          <Csrf token={visit.get('csrf')} />
          <h1>{t(`report.question.${question}.title`)}</h1>
          <QuestionFields question={question} t={t} typed={typed ?? null} draft={draft} problems={problems} />
          {question === 'contact' || found.length > 0 ? null : (
            <Panel isTinted>
              <p>{t('report.tellUs.safety')}</p>
            </Panel>
          )}
          {found.length === 0 ? (
            <Button isWide>{t('site.actions.continue')}</Button>
          ) : (
            <>
              <Button isWide>{t('report.harm.changed')}</Button>
              <Button look="soft" name="anyway" value="yes" isWide>
                {t('report.harm.keep')}
              </Button>
            </>
          )}
        </form>
      </DraftKeeper>
      <p class="row apart">
        <a href={`/${t.language}${before(question)}`}>{t('site.actions.back')}</a>
        {draft === null ? null : <span class="quiet">{t('site.form.draftKept')}</span>}
      </p>
    </div>,
  );
}

const draftOf = async (visit: Visit): Promise<Draft | null> => {
  const acting = visit.get('acting');
  return acting.platform.database.as(identityOf(acting, 'own'), currentDraft);
};

async function keepAnswer(visit: Visit, question: Question): Promise<Response> {
  const { form, trouble } = await postVisit(visit, REPORTERS);
  if (trouble !== null) return questionPage(visit, question, { draft: null, typed: form, trouble });
  const found = form.has('anyway') ? [] : TEXTS.flatMap((name) => findHarm(form.get(name) ?? ''));
  if (found.length > 0) return questionPage(visit, question, { draft: null, typed: form, found });
  try {
    const failed = await orTrouble(() => saveAnswer(visit.get('acting'), question, form, visit.get('t').language));
    if (failed !== null) return await questionPage(visit, question, { draft: null, typed: form, trouble: failed });
  } catch (error) {
    if (error instanceof Invalid) return questionPage(visit, question, { draft: null, typed: form, problems: error.problems });
    throw error;
  }
  return redirectTo(visit, visit.req.query('then') === 'check' ? '/tell-us/check' : after(question));
}

export const tellUsQuestionRoutes: readonly Route[] = QUESTIONS.flatMap((question): Route[] => [
  {
    method: 'get',
    path: `/tell-us/${question}`,
    who: REPORTERS,
    handle: async (visit) => questionPage(visit, question, { draft: await draftOf(visit) }),
  },
  { method: 'post', path: `/tell-us/${question}`, who: ['everyone'], isSessionless: true, handle: (visit) => keepAnswer(visit, question) },
]);
