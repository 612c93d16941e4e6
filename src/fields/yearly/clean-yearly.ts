import type { Problem } from '../../kernel/refusal.ts';
import type { YearlyValue } from '../../model/values.ts';
import { isNothing, isObject, refuse, refuseOtherParts } from '../cleaning.ts';
import { compact, said } from '../compact.ts';
import { cleanNumber } from '../number/clean-number.ts';
import { cleanLine } from '../text/clean-line.ts';
import { cleanYear } from './clean-year.ts';

export const YEARLY_PARTS = ['year', 'measures', 'note'] as const;

/** The numbers of one year; measures that were not said are left out. */
export function cleanYearly(
  row: Readonly<Record<string, unknown>>,
  where: string,
  problems: Problem[],
  names: readonly string[],
): YearlyValue | null {
  const found = problems.length;
  const year = cleanYear(row['year'], `${where}.year`, problems);
  const given = isObject(row['measures']) ? row['measures'] : {};
  if (!isNothing(row['measures']) && !isObject(row['measures'])) refuse(problems, `${where}.measures`, 'not-a-list');
  refuseOtherParts(given, names, `${where}.measures`, problems);
  const measures = said(
    Object.fromEntries(names.map((name) => [name, cleanNumber(given[name], `${where}.measures.${name}`, problems, {})])),
  );
  const note = cleanLine(row['note'], `${where}.note`, problems, 1000);
  const saysNothing = Object.keys(measures).length === 0 && note === null;
  if (problems.length > found || (year === null && saysNothing)) return null;
  if (year === null) return refuse(problems, `${where}.year`, 'year-missing');
  return saysNothing ? refuse(problems, `${where}.year`, 'nothing-in-year') : { year, measures, ...compact({ note }) };
}

/** Years in order, each once. */
export function orderYears(years: readonly YearlyValue[], where: string, problems: Problem[]): readonly YearlyValue[] | null {
  const seen = new Set<number>();
  for (const { year } of years) {
    if (seen.has(year)) return refuse(problems, where, 'year-twice', { year: String(year) });
    seen.add(year);
  }
  return years.toSorted((a, b) => a.year - b.year);
}
