import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension, GroupRow } from './bounded-table.ts';
import { buildTable, resultHash } from './bounded-table.ts';

const year: Dimension = { name: 'occurredOn', part: 'year', codes: ['2024', '2025'], isMany: false };
const cause: Dimension = { name: 'cause', codes: ['drowning', 'exposure'], isMany: false };
const theme: Dimension = { name: 'theme', codes: ['health', 'housing'], isMany: true };
const row = (at: GroupRow['at'], atLeast: number, atMost: number | null, records = 1): GroupRow => ({ at, atLeast, atMost, records });
const build = (rows: GroupRow[], dimensions = [year, cause]) => buildTable({ dimensions, unit: 'people', rows, withMargins: true });

describe('a table', () => {
  test('adds rows of one cell, and margins for every subset of its dimensions', () => {
    const table = build([
      row({ 'occurredOn:year': '2024', cause: 'drowning' }, 3, 5),
      row({ 'occurredOn:year': '2024', cause: 'drowning' }, 1, 1),
      row({ 'occurredOn:year': '2025', cause: 'exposure' }, 2, null),
    ]);
    expect(table.cells).toHaveLength(2);
    expect(table.margins).toContainEqual({ at: { 'occurredOn:year': '2024' }, atLeast: 4, atMost: 6, records: 2 });
    expect(table.total).toMatchObject({ atLeast: 6, atMost: null, records: 3 });
  });
  test('keeps unknown apart from zero, last, and only where something is unknown', () => {
    const table = build([row({ 'occurredOn:year': '2024', cause: null }, 1, 1)]);
    expect(table.dimensions.map((dimension) => dimension.codes)).toEqual([
      ['2024', '2025'],
      ['drowning', 'exposure', 'unknown'],
    ]);
    expect(table.cells[0]!.at).toEqual({ 'occurredOn:year': '2024', cause: 'unknown' });
  });
  test('keeps a code of an older list that still occurs', () => {
    expect(build([row({ 'occurredOn:year': '2019', cause: 'drowning' }, 1, 1)]).dimensions[0]!.codes).toEqual(['2024', '2025', '2019']);
  });
  test('does not sum over several values of one record: that margin is given or absent', () => {
    const rows = [row({ theme: 'health' }, 4, 4, 4), row({ theme: 'housing' }, 3, 3, 3)];
    expect(() => build(rows, [theme])).toThrow('total must be given');
    expect(buildTable({ dimensions: [theme], unit: 'records', rows, total: { atLeast: 5, atMost: 5, records: 5 } }).total.records).toBe(5);
    const crossed = [
      row({ theme: 'health', cause: 'drowning' }, 2, 2, 2),
      row({ theme: 'housing', cause: 'drowning' }, 2, 2, 2),
      row({ cause: 'drowning' }, 3, 3, 3),
    ];
    expect(build(crossed, [theme, cause]).margins).toContainEqual({ at: { cause: 'drowning' }, atLeast: 3, atMost: 3, records: 3 });
  });
  test('throws when a total is not the sum of its rows, or a row names no dimension of it', () => {
    const rows = [row({ cause: 'drowning' }, 1, 1)];
    expect(() => buildTable({ dimensions: [cause], unit: 'people', rows, total: { atLeast: 2, atMost: 2, records: 1 } })).toThrow(
      'not the sum',
    );
    expect(() => build([row({ colour: 'red' }, 1, 1)], [cause])).toThrow('colour');
  });
  test('with no dimension is a total', () => {
    expect(buildTable({ dimensions: [], unit: 'people', rows: [row({}, 4, 6, 2)] })).toMatchObject({
      cells: [],
      total: { atLeast: 4, atMost: 6, records: 2 },
    });
  });
});

const rows = fc.array(
  fc
    .record({
      y: fc.constantFrom('2024', '2025', null),
      c: fc.constantFrom('drowning', 'exposure', null),
      atLeast: fc.nat(9),
      more: fc.option(fc.nat(9)),
    })
    .map(({ y, c, atLeast, more }) => row({ 'occurredOn:year': y, cause: c }, atLeast, more === null ? null : atLeast + more)),
  { maxLength: 30 },
);

test('every total is the sum of its parts, and the result does not depend on the order of rows', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const table = build(all);
      for (const key of ['occurredOn:year', 'cause']) {
        const margins = table.margins.filter((cell) => key in cell.at && Object.keys(cell.at).length === 1);
        expect(margins.reduce((sum, cell) => sum + cell.atLeast, 0)).toBe(table.total.atLeast);
        expect(margins.reduce((sum, cell) => sum + cell.records, 0)).toBe(table.total.records);
        expect(margins.some((cell) => cell.atMost === null)).toBe(table.total.atMost === null);
      }
      expect(resultHash(build(all.toReversed()))).toBe(resultHash(table));
    }),
  );
});
