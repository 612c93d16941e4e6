import type { Problem } from '../../kernel/refusal.ts';
import type { PeriodValue } from '../../model/values.ts';
import { isNothing, isObject, refuse, refuseOtherParts } from '../cleaning.ts';
import { cleanDate } from '../date/clean-date.ts';
import { daysOf } from '../date/partial-date.ts';

/** `{ from, to }`, ISO text with a slash (`2024-03/2025`), or one partial date meant as the beginning. Refuses an end that certainly lies before the beginning. */
export function cleanPeriod(input: unknown, where: string, problems: Problem[], notAfter: string | null): PeriodValue | null {
  if (isNothing(input)) return null;
  let parts: Readonly<Record<string, unknown>>;
  if (typeof input === 'string' || typeof input === 'number') {
    const [from, to, ...more] = String(input).split('/');
    if (more.length > 0) return refuse(problems, where, 'not-a-period');
    parts = { from, to };
  } else if (isObject(input)) parts = input;
  else return refuse(problems, where, 'not-a-period');
  refuseOtherParts(parts, ['from', 'to'], where, problems);
  const before = problems.length;
  const from = cleanDate(parts['from'], `${where}.from`, problems, { notAfter });
  const to = cleanDate(parts['to'], `${where}.to`, problems, { notAfter: null });
  if (problems.length > before || (from === null && to === null)) return null;
  return from !== null && to !== null && daysOf(to).to < daysOf(from).from
    ? refuse(problems, `${where}.to`, 'period-inverted')
    : { from, to };
}
