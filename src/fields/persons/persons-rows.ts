import type { SqlRow } from '../../model/field.ts';
import { snakeCase } from '../../model/naming.ts';
import type { PersonsPart } from '../../model/values.ts';

/** Parts of a breakdown as rows of the child table: one column a dimension, and the bounds. */
export const rowsOfParts = (parts: readonly PersonsPart[], by: readonly string[]): readonly SqlRow[] =>
  parts.map(({ of, atLeast, atMost }) => ({
    ...Object.fromEntries(by.map((name) => [snakeCase(name), of[name] ?? null])),
    at_least: atLeast,
    at_most: atMost,
  }));

export const partsOfRows = (rows: readonly SqlRow[], by: readonly string[]): readonly PersonsPart[] =>
  rows.map((row) => ({
    atLeast: Number(row['at_least']),
    atMost: row['at_most'] === null || row['at_most'] === undefined ? null : Number(row['at_most']),
    of: Object.fromEntries(by.flatMap((name) => (typeof row[snakeCase(name)] === 'string' ? [[name, String(row[snakeCase(name)])]] : []))),
  }));
