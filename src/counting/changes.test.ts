import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../site/messages.ts';
import type { GroupRow } from './bounded-table.ts';
import { buildTable } from './bounded-table.ts';
import { changeKind, changeSentences, explain } from './changes.ts';
import { countText } from './pictures/count-text.ts';
import type { PublicTable } from './protection.ts';
import { forPublic } from './protection.ts';

const codes = ['IT', 'GR', 'FR'];
const frozen = (numbers: readonly (readonly [number, number | null])[], threshold?: number): PublicTable => {
  const rows: GroupRow[] = numbers.map(([atLeast, atMost], index) => ({
    at: { 'place:country': codes[index]! },
    atLeast,
    atMost,
    records: atLeast,
  }));
  const table = buildTable({ dimensions: [{ name: 'place', part: 'country', codes, isMany: false }], unit: 'people', rows });
  return forPublic(table, threshold === undefined ? { publication: 'open' } : { publication: 'counted', threshold });
};

describe('between two freezes', () => {
  test('says which cells are new, gone, higher, and by how much the total moved', () => {
    const comparison = explain(
      frozen([
        [9, 9],
        [4, 6],
        [0, 0],
      ]),
      frozen([
        [12, 14],
        [0, 0],
        [3, 3],
      ]),
    );
    expect(comparison.changes.map((change) => [change.at['place:country'], change.kind])).toEqual([
      ['IT', 'raised'],
      ['GR', 'gone'],
      ['FR', 'appeared'],
    ]);
    expect(comparison.total).toMatchObject({ kind: 'raised', before: { atLeast: 13, atMost: 15 }, after: { atLeast: 15, atMost: 17 } });
  });
  test('says nothing when nothing changed', () => {
    expect(explain(frozen([[9, 9]]), frozen([[9, 9]]))).toMatchObject({ total: null, changes: [], unchanged: 1 });
  });
  test('never carries the number of a cell that is withheld', () => {
    const { changes } = explain(
      frozen(
        [
          [9, 9],
          [30, 30],
          [40, 40],
        ],
        5,
      ),
      frozen(
        [
          [2, 2],
          [30, 30],
          [40, 40],
        ],
        5,
      ),
    );
    const italy = changes.find((change) => change.at['place:country'] === 'IT');
    expect(italy).toMatchObject({ kind: 'withheld', after: { isHidden: true } });
    expect(Object.keys(italy!.after)).toEqual(['isHidden']);
  });
  test('refuses to compare answers to different questions', () => {
    const other = forPublic(buildTable({ dimensions: [], unit: 'people', rows: [] }), { publication: 'open' });
    expect(explain(other, frozen([[1, 1]])).isComparable).toBe(false);
  });
  test('is told in the reader’s language', () => {
    const comparison = explain(frozen([[9, 12]]), frozen([[10, 11]]));
    const place = (at: Readonly<Record<string, string>>): string => at['place:country'] ?? 'Total';
    expect(changeSentences(translator('en'), comparison, place, countText)).toEqual([
      'Total: known more precisely, 10–11 instead of 9–12.',
      'IT: known more precisely, 10–11 instead of 9–12.',
    ]);
    expect(changeSentences(translator('fr'), comparison, place, countText)[0]).toContain('10–11 au lieu de 9–12');
  });
});

test('a change and its reverse are opposites', () => {
  const opposite = {
    raised: 'lowered',
    lowered: 'raised',
    narrowed: 'widened',
    widened: 'narrowed',
    appeared: 'gone',
    gone: 'appeared',
    withheld: 'shown',
    shown: 'withheld',
  };
  const count = fc
    .tuple(fc.nat(6), fc.option(fc.nat(4)))
    .map(([atLeast, more]) => ({ isHidden: false as const, atLeast, atMost: more === null ? null : atLeast + more, records: atLeast }));
  fc.assert(
    fc.property(count, count, (a, b) => {
      const kind = changeKind(a, b);
      expect(changeKind(b, a)).toBe(kind === null ? null : opposite[kind]);
    }),
  );
});
