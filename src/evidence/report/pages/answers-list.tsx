import type { Child } from 'hono/jsx';
import type { Translate } from '../../../site/messages.ts';
import { countries } from '../../../vocabularies/countries.ts';
import { type Answers, type Question, QUESTIONS } from '../report.ts';

/** A country as the reader calls it; the code itself when it is none we know. */
export function countryLabel(t: Translate, code: string | null): string | null {
  if (code === null) return null;
  if (code === 'unknown') return t('site.form.notKnown');
  const entry = countries.codes[code];
  return entry === undefined ? code : t.label(entry.label);
}

/** Days and months in the reader's words; words as they were written. */
const whenText = (t: Translate, happened: string): string => (happened === 'unknown' ? t('site.form.notKnown') : t.date(happened));

const said: Readonly<Record<Question, (t: Translate, answers: Answers) => string | null>> = {
  what: (_t, { what }) => what,
  where: (t, { country, place }) => [place, countryLabel(t, country)].filter((part) => part !== null).join(' · ') || null,
  when: (t, { happened }) => (happened === null ? null : whenText(t, happened)),
  who: (_t, { who }) => who,
  contact: (t, { mayContact }) => (mayContact === null ? null : t(`report.question.contact.${mayContact}`)),
};

/** The five answers as they were given, in their own language and direction; `aside` stands beside each question. */
export const AnswersList = ({
  t,
  answers,
  language,
  aside,
}: {
  t: Translate;
  answers: Answers;
  language: string;
  aside?: (question: Question) => Child;
}) => (
  <dl class="answers">
    {QUESTIONS.map((question) => {
      const text = said[question](t, answers);
      return (
        <div>
          <dt>{t(`report.question.${question}.title`)}</dt>
          <dd>
            {text === null ? (
              <span class="quiet">{t('site.form.nothing')}</span>
            ) : question === 'what' || question === 'who' ? (
              <div lang={language} dir="auto" class="as-said">
                {text}
              </div>
            ) : (
              <span dir="auto">{text}</span>
            )}
            {aside?.(question)}
          </dd>
        </div>
      );
    })}
  </dl>
);
