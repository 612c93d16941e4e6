import { stringify } from 'csv-stringify/sync';
import { keyOf } from '../bounded-table.ts';
import type { PublicCount } from '../protection.ts';
import type { CountView } from './count-view.ts';
import { codeName } from './count-view.ts';

/**
 * A result as CSV (RFC 4180, UTF-8): for each dimension its code and its label, then the numbers; empty where withheld, and empty in "at most" where no
 * upper limit is known. Subtotals have the word Total in the dimensions they sum over. No value can run as a formula: labels that could are preceded by an apostrophe.
 */
export function countCsv(view: CountView): string {
  const { table } = view;
  const keys = table.dimensions.map(keyOf);
  const measures = table.measures.map(({ name }) => name);
  const head = [
    ...keys.flatMap((key) => [key, `${key} label`]),
    'atLeast',
    'atMost',
    'records',
    'withheld',
    ...measures.flatMap((name) => [`${name} atLeast`, `${name} atMost`]),
  ];
  const lines = [...table.cells, ...table.margins, { at: {}, ...table.total }];
  const rows = lines.map((line) => [
    ...keys.flatMap((key) => {
      const code = (line.at as Readonly<Record<string, string>>)[key];
      return code === undefined ? ['Total', ''] : [code, harmless(codeName(view, key, code))];
    }),
    ...numbers(line as PublicCount, measures),
  ]);
  return stringify([head, ...rows], { record_delimiter: '\r\n' });
}

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function numbers(count: PublicCount, measures: readonly string[]): (string | number)[] {
  if (count.isHidden) return ['', '', '', 'yes', ...measures.flatMap(() => ['', ''])];
  const bounds = ({ atLeast, atMost }: { atLeast: number; atMost: number | null }): (string | number)[] => [atLeast, atMost ?? ''];
  return [
    ...bounds(count),
    count.records,
    'no',
    ...measures.flatMap((name) => bounds(count.measures?.[name] ?? { atLeast: 0, atMost: 0 })),
  ];
}
