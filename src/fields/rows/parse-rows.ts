import type { FormValues } from '../../model/field.ts';

/** Rows of one form beyond which the rest belongs into an import. */
const MOST_ROWS = 500;

/**
 * Rows of a repeating part from flat names `steps.0.kind`, in the order of their numbers. `parse` gets the name of one row (`steps.0`) and
 * returns null for a row in which nothing was said; such rows are dropped. Null when no row is left.
 */
export function parseRows<T>(form: FormValues, name: string, parse: (row: string) => T | null): readonly T[] | null {
  const numbers = new Set<number>();
  for (const candidate of form.names(`${name}.`)) {
    const number = /^\d{1,4}(?=\.|$)/.exec(candidate.slice(name.length + 1));
    if (number !== null) numbers.add(Number(number[0]));
  }
  const rows = [...numbers]
    .toSorted((a, b) => a - b)
    .slice(0, MOST_ROWS)
    .map((number) => parse(`${name}.${number}`))
    .filter((row) => row !== null);
  return rows.length === 0 ? null : rows;
}

/** The parts of one row as text, null when all of them are blank. `ignored` parts (a choice made beforehand) do not make a row. */
export function parseRow(
  form: FormValues,
  row: string,
  parts: readonly string[],
  ignored: readonly string[] = [],
): Record<string, string> | null {
  const said = parts.map((part) => [part, form.get(`${row}.${part}`) ?? ''] as const).filter(([, value]) => value.trim() !== '');
  return said.every(([part]) => ignored.includes(part)) ? null : Object.fromEntries(said);
}
