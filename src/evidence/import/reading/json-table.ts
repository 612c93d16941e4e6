import { Refusal } from '../../../kernel/refusal.ts';
import { uniqueNames } from './header.ts';
import { tableFromRecords } from './table-from-records.ts';
import type { ReadLimits, ReadOptions, TableRow, TableSource } from './table-source.ts';

type Value = string | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Keys under which interfaces commonly put their rows. */
const WRAPPERS = ['data', 'results', 'records', 'items', 'rows', 'value'];

/**
 * A JSON array of objects (also under `data`, `results`, …, or one object per line). Nested objects become dotted columns; a list stays JSON
 * text; numbers keep the digits of the file; null is `''`. A list of lists is read as rows below a header, a list of texts as one column.
 */
export async function readJson(text: string, encoding: string, limits: ReadLimits, options: ReadOptions): Promise<TableSource> {
  const { rows, numbers } = rowsOf(text);
  if (rows.length === 0) throw new Refusal('table-empty');
  if (rows.length > limits.rows) throw new Refusal('too-many-rows', { status: 413, params: { limit: limits.rows } });
  if (rows.every((row) => Array.isArray(row))) {
    const records = rows.map((row, index) => ({
      number: numbers[index]!,
      values: (row as readonly Value[]).map(textOf),
    }));
    return tableFromRecords(
      async function* () {
        yield* records;
      },
      { kind: 'json', encoding },
      limits,
      options.headerRow,
    );
  }
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((entries) => [...entries.keys()]))];
  if (columns.length > limits.columns)
    throw new Refusal('too-many-columns', {
      status: 413,
      params: { columns: columns.length, limit: limits.columns },
    });
  const names = uniqueNames(columns);
  return {
    layout: { kind: 'json', encoding, headerRow: 0, columns: names, preamble: [] },
    async *rows(): AsyncGenerator<TableRow> {
      for (const [index, entries] of flat.entries()) {
        const cells = Object.create(null) as Record<string, string>;
        for (const [position, column] of columns.entries()) {
          const value = entries.get(column) ?? '';
          const name = names[position]!;
          if (value.length > limits.cell)
            throw new Refusal('cell-too-long', {
              where: name,
              status: 413,
              params: { row: numbers[index]!, column: name, limit: limits.cell },
            });
          cells[name] = value;
        }
        yield { number: numbers[index]!, cells };
      }
    },
  };
}

function rowsOf(text: string): { rows: readonly Value[]; numbers: readonly number[] } {
  const lines = text.split('\n');
  const second = lines.findIndex((line, index) => index > 0 && line.trim() !== '');
  if (text.trimStart().startsWith('{') && second !== -1 && lines[second]!.trimStart().startsWith('{') && isJson(lines[0]!)) {
    const filled = lines.map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== '');
    return {
      rows: filled.map(({ line, number }) => parse(line, number)),
      numbers: filled.map(({ number }) => number),
    };
  }
  const rows = unwrap(parse(text));
  return { rows, numbers: rows.map((_, index) => index + 1) };
}

function unwrap(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as Record<string, Value>);
    const lists = entries.filter((entry): entry is [string, readonly Value[]] => Array.isArray(entry[1]));
    const list = lists.find(([key]) => WRAPPERS.includes(key)) ?? (lists.length === 1 ? lists[0] : undefined);
    if (list !== undefined) return list[1];
  }
  throw new Refusal('json-not-a-list');
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
};

function parse(text: string, row?: number): Value {
  try {
    // The third argument gives the digits as written; parsed numbers would lose long identifiers and trailing zeros.
    const keepDigits = (_key: string, value: unknown, context?: { source?: string }): unknown =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value;
    return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown) as Value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /line (\d+)/.exec(error.message)?.[1];
    throw new Refusal('json-broken', {
      params: { row: row ?? (at === undefined ? 1 : Number(at)) },
    });
  }
}

function flatten(value: Value, prefix = '', into = new Map<string, string>()): Map<string, string> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return into.set(prefix === '' ? 'value' : prefix, textOf(value));
  for (const [key, inner] of Object.entries(value)) flatten(inner, prefix === '' ? key : `${prefix}.${key}`, into);
  return into;
}

const textOf = (value: Value): string => (value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));
