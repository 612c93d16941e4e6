import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, isObject, problem, refuse, refuseOtherParts } from '../cleaning.ts';

/** Rows that one value may have. */
export const MOST_ROWS = 1000;

/** A list of objects with known parts, each cleaned by `clean` at `where.index`; an empty list says nothing. */
export function cleanRows<T>(
  input: unknown,
  where: string,
  problems: Problem[],
  parts: readonly string[],
  clean: (row: Readonly<Record<string, unknown>>, where: string) => T | null,
): readonly T[] | null {
  if (isNothing(input)) return null;
  const rows: readonly unknown[] | null = Array.isArray(input) ? input : isObject(input) ? [input] : null;
  if (rows === null) return refuse(problems, where, 'not-a-list');
  if (rows.length > MOST_ROWS) return refuse(problems, where, 'too-many-rows', { most: MOST_ROWS });
  const cleaned = rows.map((row, index) => {
    const at = `${where}.${index}`;
    if (!isObject(row)) {
      problems.push(problem(at, 'not-a-list'));
      return null;
    }
    refuseOtherParts(row, parts, at, problems);
    return clean(row, at);
  });
  const kept = cleaned.filter((row) => row !== null);
  return kept.length === 0 ? null : kept;
}
