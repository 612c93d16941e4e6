import type { Bounds } from '../model/values.ts';
import { addBounds, NOBODY } from './bounds.ts';
import { canonicalHash } from './canonical-json.ts';
import { dimensionKey } from './definition.ts';

export const UNKNOWN = 'unknown';

export interface Dimension {
  readonly name: string;
  readonly part?: string;
  readonly label?: string;
  /** In the order of display; should be the whole list, not only what occurs, so that being listed tells nothing. `unknown` last when it occurs. */
  readonly codes: readonly string[];
  /** One record may carry several codes: the cells of a line add to more than its margin. */
  readonly isMany: boolean;
}

/** A further measure beside the main one. `share`: disjoint shares of it (newly begun, ongoing). `within`: any part of it (ended). */
export interface Measure {
  readonly name: string;
  readonly relation: 'share' | 'within';
}

export interface Counted extends Bounds {
  /** Records behind the number. */
  readonly records: number;
  /** Organisations behind the number, where it is known; never public. */
  readonly contributors?: number;
  /** Further measures by name. */
  readonly measures?: Readonly<Record<string, Bounds>>;
}

export interface Cell extends Counted {
  /** Code by dimension key. A margin lacks the dimensions it sums over. */
  readonly at: Readonly<Record<string, string>>;
}

/** How many members were asked to report for this window and how many did; `expected` is null where nobody was asked one by one. */
export interface Coverage {
  readonly reported: number;
  readonly expected: number | null;
}

export interface BoundedTable {
  readonly dimensions: readonly Dimension[];
  /** `records`, `people`, `proceedings`, …: a code with a message. */
  readonly unit: string;
  readonly measures: readonly Measure[];
  /** Cells with a code in every dimension; a cell that is not listed is zero. */
  readonly cells: readonly Cell[];
  /** Sums over one or more dimensions, but not over all; empty when not asked for. */
  readonly margins: readonly Cell[];
  readonly total: Counted;
  readonly coverage: Coverage | null;
}

/** A row as it comes from GROUP BY: null is what nobody said or nobody knew, and counts as unknown. */
export interface GroupRow extends Counted {
  readonly at: Readonly<Record<string, string | null>>;
}

export interface TableInput {
  readonly dimensions: readonly Dimension[];
  readonly unit: string;
  readonly measures?: readonly Measure[];
  /** Rows with a code in every dimension. With several-valued dimensions also the rows grouped without them (GROUPING SETS): those cannot be had by adding. */
  readonly rows: readonly GroupRow[];
  /** Needed with several-valued dimensions unless a row with an empty `at` is there; else checked against the sum. */
  readonly total?: Counted;
  readonly coverage?: Coverage;
  /** Also give margins for every subset of the dimensions. */
  readonly withMargins?: boolean;
}

export const keyOf = (dimension: Dimension): string => dimensionKey({ field: dimension.name, part: dimension.part });

const NOTHING: Counted = { ...NOBODY, records: 0 };

/** Sum of two counts: bounds add, no known upper bound absorbs, contributors are dropped (one organisation may stand behind both). */
export function addCounted(a: Counted, b: Counted): Counted {
  const names = new Set([...Object.keys(a.measures ?? {}), ...Object.keys(b.measures ?? {})]);
  const measures = Object.fromEntries(
    [...names].map((name) => [name, addBounds(a.measures?.[name] ?? NOBODY, b.measures?.[name] ?? NOBODY)]),
  );
  return { ...addBounds(a, b), records: a.records + b.records, ...(names.size === 0 ? {} : { measures }) };
}

/** Name of a cell inside its table: its codes in the order of the dimensions, with a margin's missing ones left open. */
export function cellName(keys: readonly string[], at: Readonly<Record<string, string>>): string {
  return JSON.stringify(keys.map((key) => at[key] ?? null));
}

/**
 * Builds a table from grouped rows. Rows of one cell add up. Margins over single-valued dimensions are sums; margins over several-valued ones are
 * taken from the rows that were grouped without them and left out where there are none. Throws an Error (a bug of the caller) when the total is not
 * the sum, or cannot be known.
 */
export function buildTable(input: TableInput): BoundedTable {
  const keys = input.dimensions.map(keyOf);
  const isMany = new Map(input.dimensions.map((dimension) => [keyOf(dimension), dimension.isMany]));
  const groups = new Map<string, Map<string, Cell>>();
  const put = (cell: Cell): void => {
    const grouping = keys.filter((key) => key in cell.at).join('|');
    const group = groups.get(grouping) ?? new Map<string, Cell>();
    groups.set(grouping, group);
    const name = cellName(keys, cell.at);
    const before = group.get(name);
    group.set(name, before === undefined ? cell : { at: cell.at, ...addCounted(before, cell) });
  };
  for (const row of input.rows) {
    const at = Object.fromEntries(Object.entries(row.at).map(([key, code]) => [key, code ?? UNKNOWN]));
    for (const key of Object.keys(at)) if (!isMany.has(key)) throw new Error(`Row names "${key}", which is no dimension of the table`);
    if (keys.some((key) => !(key in at) && isMany.get(key) === false) && Object.keys(at).length > 0)
      throw new Error('Rows summed over a single-valued dimension are derived, not given');
    if (Object.keys(at).length > 0 || keys.length === 0 || input.dimensions.every((dimension) => dimension.isMany)) put({ ...row, at });
  }
  const given = [...groups.values()].flatMap((group) => [...group.values()]);
  for (const cell of given) {
    const singles = keys.filter((key) => key in cell.at && isMany.get(key) === false);
    for (let mask = 1; mask < 1 << singles.length; mask++) {
      const dropped = new Set(singles.filter((_, index) => mask & (1 << index)));
      put({ ...addCounted(NOTHING, cell), at: Object.fromEntries(Object.entries(cell.at).filter(([key]) => !dropped.has(key))) });
    }
  }
  const cells = keys.length === 0 ? [] : [...(groups.get(keys.join('|'))?.values() ?? [])];
  const summed = groups.get('')?.values().next().value;
  const total = totalOf(input, keys, summed, cells.length > 0);
  const margins =
    input.withMargins === true
      ? [...groups].filter(([grouping]) => grouping !== '' && grouping !== keys.join('|')).flatMap(([, group]) => [...group.values()])
      : [];
  return {
    dimensions: input.dimensions.map((dimension) => withOccurring(dimension, [...cells, ...margins])),
    unit: input.unit,
    measures: input.measures ?? [],
    cells: cells.filter((cell) => !isNothing(cell)),
    margins: margins.filter((cell) => !isNothing(cell)),
    total,
    coverage: input.coverage ?? null,
  };
}

function totalOf(input: TableInput, keys: readonly string[], summed: Cell | undefined, hasCells: boolean): Counted {
  const counted = summed === undefined ? undefined : addCounted(NOTHING, summed);
  if (input.total === undefined) {
    if (counted === undefined && keys.length > 0 && hasCells)
      throw new Error('With several-valued dimensions the total must be given: it is not the sum');
    return counted ?? NOTHING;
  }
  if (
    counted !== undefined &&
    (counted.atLeast !== input.total.atLeast || counted.atMost !== input.total.atMost || counted.records !== input.total.records)
  )
    throw new Error('The total is not the sum of its rows');
  return input.total;
}

/** Codes that occur but are not in the list (a code of an older list) follow it; unknown comes last, and only when something is unknown. */
function withOccurring(dimension: Dimension, cells: readonly Cell[]): Dimension {
  const key = keyOf(dimension);
  const occurring = new Set(cells.flatMap((cell) => cell.at[key] ?? []));
  const listed = dimension.codes.filter((code) => code !== UNKNOWN);
  const more = [...occurring].filter((code) => code !== UNKNOWN && !listed.includes(code)).toSorted();
  return { ...dimension, codes: [...listed, ...more, ...(occurring.has(UNKNOWN) || dimension.codes.includes(UNKNOWN) ? [UNKNOWN] : [])] };
}

const isNothing = (cell: Counted): boolean => cell.records === 0 && cell.atLeast === 0 && cell.atMost === 0;

/** SHA-256 (hex) of a result, whatever the order in which its cells were counted. */
export function resultHash(
  table: Pick<BoundedTable, 'dimensions' | 'unit'> & {
    readonly cells: readonly { at: Readonly<Record<string, string>> }[];
    readonly margins: readonly { at: Readonly<Record<string, string>> }[];
  },
): string {
  const keys = table.dimensions.map(keyOf);
  const sorted = <T extends { at: Readonly<Record<string, string>> }>(cells: readonly T[]): T[] =>
    cells.toSorted((a, b) => (cellName(keys, a.at) < cellName(keys, b.at) ? -1 : 1));
  return canonicalHash({ ...table, cells: sorted(table.cells), margins: sorted(table.margins) });
}
