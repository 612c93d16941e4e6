import type { Problem } from '../../kernel/refusal.ts';
import { cleanLine, cleanLines } from '../../fields/text/clean-line.ts';
import type { FormValues } from '../../model/field.ts';
import { countryByName } from '../../vocabularies/countries.ts';
import { type Answers, LONGEST_ANSWER, type Question } from './report.ts';

export interface CleanedAnswer {
  readonly answer: Partial<Answers>;
  readonly problems: readonly Problem[];
}

const LONGEST_LINE = 500;

type Cleaner = (form: FormValues, problems: Problem[], day: (daysAgo: number) => string) => Partial<Answers>;

const line = (form: FormValues, name: string, problems: Problem[]): string | null =>
  cleanLine(form.get(name), name, problems, LONGEST_LINE);

const CLEANERS: Readonly<Record<Question, Cleaner>> = {
  what(form, problems) {
    const what = cleanLines(form.get('what'), 'what', problems, LONGEST_ANSWER);
    if (what === null && problems.length === 0) problems.push({ where: 'what', code: 'required' });
    return { what };
  },
  where(form, problems) {
    const typed = form.get('country') ?? '';
    const country = typed === '' || typed === 'unknown' ? typed : countryByName(typed);
    if (country === null) problems.push({ where: 'country', code: 'country-unknown' });
    return { country: country === '' ? null : country, place: line(form, 'place', problems) };
  },
  when(form, problems, day) {
    const chosen = form.get('day');
    const words = line(form, 'happened', problems);
    const byChoice = chosen === 'today' ? day(0) : chosen === 'yesterday' ? day(1) : chosen === 'unknown' ? 'unknown' : null;
    return { happened: words ?? byChoice };
  },
  who: (form, problems) => ({ who: cleanLines(form.get('who'), 'who', problems, LONGEST_ANSWER) }),
  contact(form, problems) {
    const said = form.get('contact');
    if (said !== 'yes' && said !== 'no') problems.push({ where: 'contact', code: 'required' });
    return { mayContact: said === 'yes' || said === 'no' ? said : null };
  },
};

/** One answer as posted: what of it can be kept, and what is wrong. `day` gives a day of the network's calendar, so many days ago. */
export function cleanAnswer(question: Question, form: FormValues, day: (daysAgo: number) => string): CleanedAnswer {
  const problems: Problem[] = [];
  const answer = CLEANERS[question](form, problems, day);
  return { answer, problems };
}
