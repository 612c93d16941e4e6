import { Refusal } from '../../../kernel/refusal.ts';
import type { Cells, ReadLimits } from './table-source.ts';

/** One record with its number, before columns are known. */
export interface NumberedRecord {
  readonly number: number;
  readonly values: readonly string[];
}

export interface Header {
  /** Row number; 0: the file has no header. */
  readonly row: number;
  readonly columns: readonly string[];
  readonly preamble: readonly (readonly string[])[];
}

/** How many records are looked at to find the header. */
export const HEADER_SAMPLE = 200;

/**
 * The header is the first row about as full as most rows are: titles, notes and padding above it are emptier.
 * A first row of bare numbers is data, and the file has no header. `wanted` is a person's choice (0: none).
 */
export function findHeader(sample: readonly NumberedRecord[], limits: ReadLimits, wanted?: number): Header {
  const filled = sample.filter(({ values }) => countFilled(values) > 0);
  if (filled.length === 0) throw new Refusal('table-empty');
  const index = wanted === undefined ? guess(filled) : filled.findIndex(({ number }) => number === wanted);
  if (wanted !== undefined && wanted !== 0 && index === -1) throw new Refusal('header-not-found', { params: { row: wanted } });
  const record = index === -1 ? undefined : filled[index]!;
  const width = trimmedWidth(
    record?.values ?? filled.reduce((widest, { values }) => (values.length > widest.length ? values : widest), [] as readonly string[]),
  );
  if (width > limits.columns)
    throw new Refusal('too-many-columns', {
      status: 413,
      params: { columns: width, limit: limits.columns },
    });
  const names = Array.from({ length: width }, (_, column) => record?.values[column] ?? '');
  return {
    row: record?.number ?? 0,
    columns: uniqueNames(names),
    preamble: record === undefined ? [] : filled.slice(0, index).map(({ values }) => values.slice(0, trimmedWidth(values))),
  };
}

function guess(filled: readonly NumberedRecord[]): number {
  const counts = filled.map(({ values }) => countFilled(values));
  const usual = mode(counts);
  // A header may leave a few columns unnamed; a title fills one or two.
  const enough = usual > 2 ? Math.min(usual - 1, Math.ceil(usual * 0.75)) : usual;
  const index = counts.findIndex((count) => count >= enough);
  const { values } = filled[index]!;
  const isData =
    values.length > 1 && values.every((value) => /^(?:-?[\d.,]+|null)$/i.test(value.trim())) && values.some((value) => /\d/.test(value));
  return isData ? -1 : index;
}

/** The commonest number, of equals the greatest; where no two are alike, the middle one. */
function mode(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  if (times.size === numbers.length) return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!;
  return [...times].reduce((best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best))[0];
}

const countFilled = (values: readonly string[]): number => values.reduce((count, value) => (value.trim() === '' ? count : count + 1), 0);

function trimmedWidth(values: readonly string[]): number {
  let width = values.length;
  while (width > 0 && values[width - 1]!.trim() === '') width--;
  return width;
}

/** Empty names become `column N`, repeated ones `name (2)`; a name that is already taken by that rule counts on. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name.trim() === '' ? `column ${index + 1}` : name.trim();
    let unique = base;
    for (let time = 2; taken.has(unique); time++) unique = `${base} (${time})`;
    taken.add(unique);
    return unique;
  });
}

/** Values under their columns. `undefined` for a blank row. Cells beyond the header are kept as `+1`, `+2`, … */
export function cellsOf(record: NumberedRecord, columns: readonly string[], limits: ReadLimits): Cells | undefined {
  // Without a prototype, so that a column called `__proto__` is a column.
  const cells = Object.create(null) as Record<string, string>;
  let isBlank = true;
  for (let index = 0; index < Math.max(columns.length, record.values.length); index++) {
    const value = record.values[index] ?? '';
    const column = columns[index] ?? `+${index - columns.length + 1}`;
    if (value.length > limits.cell)
      throw new Refusal('cell-too-long', {
        where: column,
        status: 413,
        params: { row: record.number, column, limit: limits.cell },
      });
    if (value.trim() !== '') isBlank = false;
    else if (index >= columns.length) continue;
    cells[column] = value;
  }
  if (record.values.length > limits.columns)
    throw new Refusal('too-many-columns', {
      status: 413,
      params: { columns: record.values.length, limit: limits.columns },
    });
  return isBlank ? undefined : cells;
}
