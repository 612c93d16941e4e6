import type { Speaker } from '../model/speaker.ts';
import { canonicalJson } from './canonical-json.ts';
import { cellName, keyOf } from './bounded-table.ts';
import type { PublicCount } from './protection.ts';
import type { ShownTable } from './shown-table.ts';

/** How one number moved. `narrowed` and `widened`: the range changed at both ends or only in its certainty. */
export type ChangeKind = 'appeared' | 'gone' | 'raised' | 'lowered' | 'narrowed' | 'widened' | 'withheld' | 'shown';

export interface Change {
  readonly kind: ChangeKind;
  /** Empty for the total. */
  readonly at: Readonly<Record<string, string>>;
  readonly before: PublicCount;
  readonly after: PublicCount;
}

export interface Comparison {
  /** False when the two tables split differently or count another unit: then no number of one answers to a number of the other. */
  readonly isComparable: boolean;
  readonly total: Change | null;
  /** Cells and margins, in the order of the later table's codes. */
  readonly changes: readonly Change[];
  /** Cells that are the same in both. */
  readonly unchanged: number;
}

const ZERO: PublicCount = { isHidden: false, atLeast: 0, atMost: 0, records: 0 };
const topOf = (count: { readonly atMost: number | null }): number => count.atMost ?? Number.POSITIVE_INFINITY;
const isNothing = (count: PublicCount): boolean => !count.isHidden && count.records === 0 && count.atLeast === 0 && count.atMost === 0;

/** What kind of change lies between two numbers; null when there is none. Says nothing about the size of a withheld one. */
export function changeKind(before: PublicCount, after: PublicCount): ChangeKind | null {
  if (before.isHidden && after.isHidden) return null;
  if (after.isHidden) return 'withheld';
  if (before.isHidden) return 'shown';
  if (canonicalJson(before) === canonicalJson(after)) return null;
  if (isNothing(before)) return 'appeared';
  if (isNothing(after)) return 'gone';
  const lower = after.atLeast - before.atLeast;
  const upper = topOf(after) === topOf(before) ? 0 : topOf(after) - topOf(before);
  if (lower >= 0 && upper <= 0 && lower - upper > 0) return 'narrowed';
  if (lower <= 0 && upper >= 0 && upper - lower > 0) return 'widened';
  if (lower === 0 && upper === 0) return after.records >= before.records ? 'raised' : 'lowered';
  return lower > 0 ? 'raised' : 'lowered';
}

/** Compares two frozen results of one definition, cell by cell. Which records caused a change is for those who may see records. */
export function explain(before: ShownTable, after: ShownTable): Comparison {
  const keys = after.dimensions.map(keyOf);
  const isComparable = before.unit === after.unit && canonicalJson(before.dimensions.map(keyOf)) === canonicalJson(keys);
  if (!isComparable) return { isComparable, total: null, changes: [], unchanged: 0 };
  const order = new Map(
    after.dimensions.flatMap((dimension) => dimension.codes.map((code, index) => [`${keyOf(dimension)} ${code}`, index] as const)),
  );
  const rank = (at: Readonly<Record<string, string>>): string =>
    keys.map((key) => String(at[key] === undefined ? 99_999 : (order.get(`${key} ${at[key]}`) ?? 99_998)).padStart(5, '0')).join(' ');
  const cellsOf = (table: ShownTable) => new Map([...table.cells, ...table.margins].map((cell) => [cellName(keys, cell.at), cell]));
  const [earlier, later] = [cellsOf(before), cellsOf(after)];
  const changes: Change[] = [];
  let unchanged = 0;
  for (const name of new Set([...earlier.keys(), ...later.keys()])) {
    const at = (later.get(name) ?? earlier.get(name))!.at;
    const [then, now] = [countOf(earlier.get(name)), countOf(later.get(name))];
    const kind = changeKind(then, now);
    if (kind === null) unchanged += 1;
    else changes.push({ kind, at, before: then, after: now });
  }
  const totalKind = changeKind(before.total, after.total);
  return {
    isComparable,
    total: totalKind === null ? null : { kind: totalKind, at: {}, before: before.total, after: after.total },
    changes: changes.toSorted((a, b) => (rank(a.at) < rank(b.at) ? -1 : 1)),
    unchanged,
  };
}

function countOf(cell: (PublicCount & { readonly at: Readonly<Record<string, string>> }) | undefined): PublicCount {
  if (cell === undefined) return ZERO;
  if (cell.isHidden) return { isHidden: true };
  const { at: _at, ...count } = cell;
  return count;
}

/** One sentence per change; `placeName` names a cell or, for an empty place, the total. */
export function changeSentences(
  t: Speaker,
  comparison: Comparison,
  placeName: (at: Readonly<Record<string, string>>) => string,
  countText: (t: Speaker, count: PublicCount) => string,
): string[] {
  if (!comparison.isComparable) return [t.say('counting.change.definition')];
  const all = [...(comparison.total === null ? [] : [comparison.total]), ...comparison.changes];
  if (all.length === 0) return [t.say('counting.change.none')];
  return all.map((change) =>
    t.say(`counting.change.${change.kind}`, {
      place: placeName(change.at),
      before: countText(t, change.before),
      after: countText(t, change.after),
    }),
  );
}
