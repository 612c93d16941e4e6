import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { childRows } from '../record/record-rows.ts';
import { isPublic, isShared } from '../record/review-state.ts';
import type { PreparedRecord } from '../record/stored-record.ts';

/** Levels at which facet numbers are kept; a steward's are counted when asked. */
export const KEPT_LEVELS = ['public', 'network'] as const satisfies readonly Level[];
export type KeptLevel = (typeof KEPT_LEVELS)[number];

/** How many more (or fewer) records carry each pair of codes, by dimension, code, dimension, code, joined by a character none of them holds. */
export type FacetDeltas = Map<string, number>;

const SEPARATOR = '\u001f';
const pairKey = (...parts: readonly string[]): string => parts.join(SEPARATOR);

/** Dimension, code, dimension, code of a key. */
export const pairOf = (key: string): readonly string[] => key.split(SEPARATOR);

export const isSeenAt = (register: CompiledRegister, record: Pick<PreparedRecord, 'status' | 'visibility'>, level: KeptLevel): boolean =>
  level === 'public'
    ? register.publication === 'open' && isPublic(record.status, record.visibility)
    : isShared(record.status, record.visibility);

/** The codes of one record in each facet dimension, `unknown` where nothing is said. */
export function facetCodes(register: CompiledRegister, record: PreparedRecord): readonly (readonly [string, readonly string[]])[] {
  return register.facets.map((name) => {
    const dimension = register.dimensions.get(name)!;
    const { field } = dimension;
    if (!dimension.isMany) {
      const value = record.values[field.name];
      const row = value === null || value === undefined ? {} : field.kind.store(value, field);
      return [name, [String(row[dimension.column.slice(field.column.length)] ?? 'unknown')]] as const;
    }
    const codes = new Set(childRows(dimension.field, record).map((child) => String(child[dimension.column] ?? 'unknown')));
    return [name, codes.size === 0 ? ['unknown'] : [...codes]] as const;
  });
}

/** Adds one record's pairs to `deltas`, `by` times (−1 takes it away). */
export function addPairs(deltas: FacetDeltas, codes: readonly (readonly [string, readonly string[]])[], by: number): void {
  const add = (a: string, codeA: string, b: string, codeB: string): void => {
    const key = pairKey(a, codeA, b, codeB);
    deltas.set(key, (deltas.get(key) ?? 0) + by);
  };
  add('', '', '', '');
  codes.forEach(([a, codesA], index) => {
    for (const codeA of codesA) {
      add(a, codeA, a, codeA);
      for (const [b, codesB] of codes.slice(index + 1)) for (const codeB of codesB) add(a, codeA, b, codeB);
    }
  });
}
