import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundedTable, Dimension, GroupRow } from './bounded-table.ts';
import { buildTable, cellName, keyOf, resultHash } from './bounded-table.ts';
import type { PublicTable } from './protection.ts';
import { forPublic, readPublicTable } from './protection.ts';
import { attackIntervals } from './protection/interval-attack.ts';
import { isPrimary } from './protection/primary.ts';

const dimension = (name: string, size: number, isMany = false): Dimension => ({
  name,
  codes: Array.from({ length: size }, (_, i) => `${name}${i}`),
  isMany,
});
const exactly = (records: number): Omit<GroupRow, 'at'> => ({ atLeast: records, atMost: records, records });
const counted = { publication: 'counted', threshold: 5 } as const;

function table(sizes: readonly number[], values: readonly number[], withMargins = true): BoundedTable {
  const dimensions = sizes.map((size, d) => dimension('abcd'[d]!, size));
  const rows: GroupRow[] = values.map((value, index) => {
    let rest = index;
    const at = Object.fromEntries(
      dimensions.map((one) => {
        const code = one.codes[rest % one.codes.length]!;
        rest = Math.floor(rest / one.codes.length);
        return [one.name, code];
      }),
    );
    return { at, ...exactly(value) };
  });
  return buildTable({ dimensions, unit: 'records', rows, withMargins });
}

/** Many small numbers and zeros, some large ones: the tables in which people are found. */
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 7, max: 60 }) },
);
const tableOf = (...most: number[]): fc.Arbitrary<BoundedTable> =>
  fc
    .tuple(fc.boolean(), ...most.map((size) => fc.integer({ min: 1, max: size })))
    .chain(([withMargins, ...sizes]) =>
      fc
        .array(value, { minLength: sizes.reduce((a, b) => a * b), maxLength: sizes.reduce((a, b) => a * b) })
        .map((values) => table(sizes, values, withMargins)),
    );

function expectNarrowestAtLeast(exact: BoundedTable, threshold: number): void {
  const published = forPublic(exact, { publication: 'counted', threshold });
  const keys = exact.dimensions.map(keyOf);
  const truth = new Map([...exact.cells, ...exact.margins, { at: {}, ...exact.total }].map((cell) => [cellName(keys, cell.at), cell]));
  for (const shown of [...published.cells, ...published.margins, { at: {}, ...published.total }]) {
    if (shown.isHidden) expect(Object.keys(shown).toSorted()).toEqual(['at', 'isHidden']);
    else expect(isPrimary(shown, threshold)).toBe(false);
    if (!shown.isHidden)
      expect(shown).toMatchObject({
        atLeast: truth.get(cellName(keys, shown.at))!.atLeast,
        atMost: truth.get(cellName(keys, shown.at))!.atMost,
      });
  }
  // That a code is listed may tell that it occurs.
  const isThere = (at: Readonly<Record<string, string>>): boolean =>
    Object.keys(at).length === 1 && exact.cells.some((cell) => Object.entries(at).every(([key, code]) => cell.at[key] === code));
  const isBounded = [...truth.values()].every((cell) => cell.atMost !== null);
  const reads = [(count: { records: number }) => count.records, (count: { atLeast: number }) => count.atLeast];
  for (const read of isBounded ? [...reads, (count: { atMost: number | null }) => count.atMost!] : reads) {
    for (const isPresent of [() => false, isThere]) {
      for (const interval of attackIntervals(published, read, isPresent)) {
        expect(interval.to - interval.from, JSON.stringify(interval)).toBeGreaterThanOrEqual(threshold);
      }
    }
  }
}

describe('an outsider with the published table, linear programming and patience', () => {
  test('never narrows a hidden number of one dimension', () =>
    fc.assert(
      fc.property(tableOf(8), (exact) => expectNarrowestAtLeast(exact, 5)),
      { numRuns: 200 },
    ));
  test('never narrows a hidden number of two dimensions', () =>
    fc.assert(
      fc.property(tableOf(5, 5), (exact) => expectNarrowestAtLeast(exact, 5)),
      { numRuns: 120 },
    ));
  test('never narrows a hidden number of three dimensions', () =>
    fc.assert(
      fc.property(tableOf(5, 5, 3), (exact) => expectNarrowestAtLeast(exact, 5)),
      { numRuns: 25 },
    ));
  test('never narrows a hidden number of four dimensions', () =>
    fc.assert(
      fc.property(tableOf(2, 2, 2, 2), (exact) => expectNarrowestAtLeast(exact, 10)),
      { numRuns: 6 },
    ));

  test('finds nothing in people with bounds, where records and people are hidden by one pattern', () => {
    const row = fc.record({
      records: fc.integer({ min: 0, max: 9 }),
      more: fc.integer({ min: 0, max: 20 }),
      width: fc.option(fc.integer({ min: 0, max: 9 })),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 12 }), (rows) => {
        const dimensions = [dimension('a', 4), dimension('b', 3)];
        const built = buildTable({
          dimensions,
          unit: 'people',
          withMargins: true,
          rows: rows.map(({ records, more, width }, index) => {
            const atLeast = records === 0 ? 0 : records + more;
            const atMost = records === 0 ? 0 : width === null ? null : atLeast + width;
            return { at: { a: `a${index % 4}`, b: `b${Math.floor(index / 4)}` }, records, atLeast, atMost };
          }),
        });
        expectNarrowestAtLeast(built, 5);
      }),
      { numRuns: 60 },
    );
  });

  test('finds nothing where one record carries several codes', () => {
    const record = fc.record({
      a: fc.integer({ min: 0, max: 2 }),
      many: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (records) => {
        const rows: GroupRow[] = records.flatMap(({ a, many }) => [
          ...many.map((code) => ({ at: { a: `a${a}`, m: `m${code}` }, ...exactly(1) })),
          { at: { a: `a${a}` }, ...exactly(1) },
        ]);
        expectNarrowestAtLeast(
          buildTable({
            dimensions: [dimension('a', 3), dimension('m', 4, true)],
            unit: 'records',
            rows,
            total: exactly(records.length),
            withMargins: true,
          }),
          5,
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** Every table of whole numbers up to a limit that has the same shown cells and margins: slow, and nothing escapes it. */
function allTables(published: PublicTable, most: number): number[][] {
  const keys = published.dimensions.map(keyOf);
  const shown = [...published.cells, ...published.margins, { at: {}, ...published.total }];
  const places = published.dimensions.reduce<Record<string, string>[]>(
    (all, one) => all.flatMap((at) => one.codes.filter((code) => code !== 'unknown').map((code) => ({ ...at, [keyOf(one)]: code }))),
    [{}],
  );
  const fixed = places.map((at) => {
    const cell = published.cells.find((one) => cellName(keys, one.at) === cellName(keys, at));
    return cell === undefined ? 0 : cell.isHidden ? null : cell.records;
  });
  const sums = shown.flatMap((cell) =>
    cell.isHidden || Object.keys(cell.at).length === keys.length
      ? []
      : [{ members: places.map((place) => Object.entries(cell.at).every(([key, code]) => place[key] === code)), left: cell.records }],
  );
  // Margins that are zero are not listed; all cells under them are shown zeros.
  const found: number[][] = [];
  const values: number[] = [];
  const go = (index: number): void => {
    if (index === places.length) {
      if (sums.every((sum) => sum.left === 0)) found.push([...values]);
      return;
    }
    const mine = sums.filter((sum) => sum.members[index]);
    const lastOf = mine.filter((sum) => !sum.members.some((isIn, later) => isIn && later > index));
    const top = Math.min(most, ...mine.map((sum) => sum.left));
    for (let value = fixed[index] ?? (lastOf.length > 0 ? lastOf[0]!.left : 0); value <= (fixed[index] ?? top); value++) {
      if (mine.some((sum) => sum.left < value) || lastOf.some((sum) => sum.left !== value)) continue;
      for (const sum of mine) sum.left -= value;
      values.push(value);
      go(index + 1);
      values.pop();
      for (const sum of mine) sum.left += value;
    }
  };
  go(0);
  return found;
}

describe('an outsider who tries every table there is', () => {
  test.each([[[3, 3]], [[4, 2]], [[2, 2, 2]], [[3, 2, 2]]])(
    'finds each hidden number in tables at least the threshold apart: %j',
    (sizes) => {
      const small = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 }));
      fc.assert(
        fc.property(fc.array(small, { minLength: sizes.reduce((a, b) => a * b), maxLength: sizes.reduce((a, b) => a * b) }), (values) => {
          const published = forPublic(table(sizes, values), { publication: 'counted', threshold: 3 });
          fc.pre(!published.total.isHidden && published.margins.every((cell) => !cell.isHidden));
          const tables = allTables(published, 40);
          fc.pre(tables.length < 200_000);
          expect(tables.length).toBeGreaterThan(0);
          const hidden = published.cells.filter((cell) => cell.isHidden).length;
          const wide = tables[0]!.filter(
            (_, index) => Math.max(...tables.map((one) => one[index]!)) - Math.min(...tables.map((one) => one[index]!)) >= 3,
          ).length;
          expect(wide).toBe(hidden);
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('the gate', () => {
  test('shows open registers exactly, small numbers included', () => {
    const published = forPublic(table([2], [1, 3]), { publication: 'open' });
    expect(published.cells.map((cell) => (cell.isHidden ? null : cell.atLeast))).toEqual([1, 3]);
    expect(published.notes).toEqual([]);
  });

  test('hides a total of one to four, whatever is under it', () => {
    const published = forPublic(table([2], [3, 0]), counted);
    expect(published.total).toEqual({ isHidden: true });
    expect(published.notes).toContain('total-withheld');
  });

  test('shows zeros and numbers from the threshold on', () => {
    const published = forPublic(table([3], [0, 5, 12]), counted);
    expect(published.cells.every((cell) => !cell.isHidden)).toBe(true);
    expect(published.total).toMatchObject({ isHidden: false, atLeast: 17 });
  });

  test('hides a cell whose bounds reach below the threshold although it may be larger', () => {
    const rows: GroupRow[] = [
      { at: { a: 'a0' }, records: 6, atLeast: 0, atMost: 30 },
      { at: { a: 'a1' }, records: 40, atLeast: 40, atMost: 50 },
    ];
    const published = forPublic(buildTable({ dimensions: [dimension('a', 2)], unit: 'people', rows }), counted);
    expect(published.cells.find((cell) => cell.at['a'] === 'a0')).toEqual({ at: { a: 'a0' }, isHidden: true });
  });

  test('hides a cell when only a part of its people is small', () => {
    const measures = [
      { name: 'newly', relation: 'share' },
      { name: 'ongoing', relation: 'share' },
    ] as const;
    const people = (newly: number, ongoing: number): Omit<GroupRow, 'at'> => ({
      ...exactly(newly + ongoing),
      measures: { newly: { atLeast: newly, atMost: newly }, ongoing: { atLeast: ongoing, atMost: ongoing } },
    });
    const rows = [people(2, 20), people(30, 30), people(10, 0)].map((row, index) => ({ at: { a: `a${index}` }, ...row }));
    const published = forPublic(buildTable({ dimensions: [dimension('a', 3)], unit: 'people', measures, rows }), counted);
    expect(published.cells.find((cell) => cell.at['a'] === 'a0')?.isHidden).toBe(true);
    for (const part of ['newly', 'ongoing']) {
      for (const interval of attackIntervals(published, (count) => count.measures?.[part]?.atLeast ?? 0)) {
        if (interval.at['a'] === 'a2' && part === 'ongoing') continue;
        expect(interval.to - interval.from).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test('lists unknown always on protected tables, so that being listed tells nothing', () => {
    expect(forPublic(table([2], [9, 9]), counted).dimensions[0]!.codes).toContain('unknown');
  });

  test('refuses a threshold on open registers, none on counted ones, and a table too large to protect', () => {
    expect(() => forPublic(table([2], [1, 2]), { publication: 'open', threshold: 5 })).toThrow('counted');
    expect(() => forPublic(table([2], [1, 2]), { publication: 'counted' })).toThrow('threshold');
    expect(() => forPublic(table([150, 150], [1]), counted)).toThrow(expect.objectContaining({ code: 'table-too-large' }));
  });

  test('refuses a several-valued dimension without the margins over it', () => {
    const rows = [{ at: { m: 'm0', a: 'a0' }, ...exactly(9) }];
    const built = buildTable({ dimensions: [dimension('m', 2, true), dimension('a', 2)], unit: 'records', rows, total: exactly(9) });
    expect(() => forPublic(built, counted)).toThrow('missing');
  });

  test('gives a frozen table back only with the bytes it was frozen with', () => {
    const published = forPublic(table([3, 3], [1, 9, 0, 12, 30, 2, 8, 8, 40]), counted);
    const stored: unknown = JSON.parse(JSON.stringify(published));
    expect(readPublicTable(stored, resultHash(published))).toEqual(stored);
    expect(() => readPublicTable({ ...(stored as object), unit: 'cases' }, resultHash(published))).toThrow('hash');
  });

  test('protects the same table the same way whatever the order of its rows', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), (values) => {
        const exact = table([4, 3], values);
        const turned = { ...exact, cells: exact.cells.toReversed(), margins: exact.margins.toReversed() };
        expect(resultHash(forPublic(turned, counted))).toBe(resultHash(forPublic(exact, counted)));
      }),
    );
  });
});
