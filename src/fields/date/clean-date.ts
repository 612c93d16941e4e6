import type { Problem } from '../../kernel/refusal.ts';
import type { PartialDate } from '../../model/values.ts';
import { isNothing, isObject, quote, refuse, refuseOtherParts } from '../cleaning.ts';
import { saysUnknown } from '../code/unknown-words.ts';
import { daysOf, isPartialDate } from './partial-date.ts';

/** The day after which a date may not lie; null where dates to come are allowed. */
export interface DateRules {
  readonly notAfter: string | null;
}

/** What three boxes of a form say, put together; null when one is missing in the middle or is no number. */
function fromBoxes(input: Readonly<Record<string, unknown>>): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => String(input[part] ?? '').trim());
  if (!/^\d{4}$/.test(year!) || !/^\d{0,2}$/.test(month!) || !/^\d{0,2}$/.test(day!) || (day !== '' && month === '')) return null;
  return [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part!.padStart(2, '0'))
    .join('-');
}

/** A partial date from ISO text (`2026`, `2026-03`, `2026-03-09`) or from `{ year, month, day }`. Impossible dates and dates to come are refused. */
export function cleanDate(input: unknown, where: string, problems: Problem[], { notAfter }: DateRules): PartialDate | null {
  if (isNothing(input)) return null;
  let text: string | null;
  if (isObject(input)) {
    refuseOtherParts(input, ['year', 'month', 'day', 'unknown'], where, problems);
    if (['year', 'month', 'day'].every((part) => isNothing(input[part]))) return null;
    text = fromBoxes(input);
  } else text = typeof input === 'string' || typeof input === 'number' ? String(input).trim() : null;
  if (text === null || !/^\d{4}(-\d{2}){0,2}$/.test(text))
    return refuse(problems, where, 'not-a-date', {
      word: isObject(input) ? [input['year'], input['month'], input['day']].map((part) => quote(part ?? '')).join('-') : quote(input),
    });
  if (!isPartialDate(text)) return refuse(problems, where, 'date-impossible', { date: text });
  if (notAfter !== null && daysOf(text).from > notAfter) return refuse(problems, where, 'date-to-come', { date: text });
  return text;
}

/** As `cleanDate`, where "not known" is an answer too. A date beside "not known" is refused: one of the two is a slip. */
export function cleanDateOrUnknown(input: unknown, where: string, problems: Problem[], rules: DateRules): PartialDate | 'unknown' | null {
  if (typeof input === 'string' && saysUnknown(input)) return 'unknown';
  const isTicked = isObject(input) && !isNothing(input['unknown']);
  const before = problems.length;
  const date = cleanDate(input, where, problems, rules);
  if (!isTicked || problems.length > before) return date;
  return date === null ? 'unknown' : refuse(problems, where, 'unknown-and-value');
}
