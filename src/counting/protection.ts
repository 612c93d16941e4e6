import type { BoundedTable, Counted } from './bounded-table.ts';
import { UNKNOWN } from './bounded-table.ts';
import { cubeOf, indexOf, placeOf } from './protection/cube.ts';
import { hide } from './protection/hide.ts';
import type { ProtectionNote, PublicCell, PublicCount, PublicTable } from './protection/public-table.ts';

export type { PublicCount, PublicTable } from './protection/public-table.ts';
export { readPublicTable } from './protection/public-table.ts';

export interface PublicationPolicy {
  readonly publication: 'open' | 'counted';
  /** Smallest number that may be shown; needed for `counted`, an Error without. */
  readonly threshold?: number;
}

/**
 * The one gate: every number that leaves for the public passes here, and only what passed has the type `PublicTable`.
 *
 * `open`: exact, since the public can count the public records itself.
 *
 * `counted`, threshold N. A cell or margin is *primary* when its records, people or any further measure may lie in 1…N−1. Primary cells are hidden, in all
 * measures by one pattern, and further cells with them until each hidden cell and margin is *protected*: there is another table of whole numbers, none
 * below zero, with the same shown cells and margins, whose relations between measures (at least ≤ at most, shares of the people, parts within them, a
 * record has at least one code of a several-valued dimension) hold as in the true one, in which this cell differs; the values it can so take span
 * at least N. So whoever knows only this table cannot put a hidden number between limits closer than N, by any combination of rows, columns and totals.
 * It holds as well for someone who takes a code's being listed for proof that it occurs. The guarantee is exact (the other tables are constructed,
 * see `protection/moves.ts`), for one to four dimensions, with or without margins.
 * An extra measure that is truly zero in a hidden cell may be recognised as small: a zero finds no one.
 *
 * Not covered here, and left to the gate's later depth: what can be learned by subtracting tables of differing definitions, conditions or moments from
 * one another; what one contributor knows of its own share; a reader who reasons from the rule itself (which cells would have been primary).
 * Until then a publisher must not release two figures of one register whose conditions differ by a few people.
 */
export function forPublic(counted: BoundedTable, policy: PublicationPolicy): PublicTable {
  if (policy.publication === 'open') {
    if (policy.threshold !== undefined) throw new Error('A threshold is allowed only on counted registers');
    return pass(counted, null, () => false);
  }
  const threshold = policy.threshold;
  if (threshold === undefined || !Number.isInteger(threshold) || threshold < 2)
    throw new Error('A counted register needs a threshold of at least 2');
  const table = withUnknown(counted);
  const cube = cubeOf(table);
  const isHidden = hide(cube, threshold);
  const hiddenPlaces: Record<string, string>[] = [];
  for (let index = 0; index < cube.length; index++)
    if (isHidden[index] === 1 && cube.isPublished[index] === 1) hiddenPlaces.push(placeOf(cube, index));
  return pass(table, threshold, (at) => isHidden[indexOf(cube, at)] === 1, hiddenPlaces);
}

/** On protected tables `unknown` is always listed, since being listed only when something is unknown would tell that something is. */
function withUnknown(table: BoundedTable): BoundedTable {
  const dimensions = table.dimensions.map((dimension) =>
    dimension.codes.includes(UNKNOWN) ? dimension : { ...dimension, codes: [...dimension.codes, UNKNOWN] },
  );
  return { ...table, dimensions };
}

function pass(
  table: BoundedTable,
  threshold: number | null,
  isHidden: (at: Readonly<Record<string, string>>) => boolean,
  hidden: readonly Readonly<Record<string, string>>[] = [],
): PublicTable {
  const depth = table.dimensions.length;
  const show = (count: Counted): PublicCount => ({
    isHidden: false,
    atLeast: count.atLeast,
    atMost: count.atMost,
    records: count.records,
    ...(count.measures === undefined ? {} : { measures: count.measures }),
  });
  const shown = (cells: BoundedTable['cells']): PublicCell[] =>
    cells.filter((cell) => !isHidden(cell.at)).map((cell) => ({ at: cell.at, ...show(cell) }));
  const withheld = (isWanted: (size: number) => boolean): PublicCell[] =>
    hidden.filter((at) => isWanted(Object.keys(at).length)).map((at) => ({ at, isHidden: true }));
  const cells = depth === 0 ? [] : withheld((size) => size === depth);
  const margins = withheld((size) => size > 0 && size < depth);
  const isTotalHidden = isHidden({});
  const notes: ProtectionNote[] = [
    ...(cells.length > 0 ? (['cells-withheld'] as const) : []),
    ...(margins.length > 0 ? (['margins-withheld'] as const) : []),
    ...(isTotalHidden ? (['total-withheld'] as const) : []),
    ...(cells.length + margins.length > 0 ? (['withheld-may-be-zero'] as const) : []),
  ];
  return {
    dimensions: table.dimensions,
    unit: table.unit,
    measures: table.measures,
    cells: depth === 0 ? [] : [...shown(table.cells), ...cells],
    margins: [...shown(table.margins), ...margins],
    total: isTotalHidden ? { isHidden: true } : show(table.total),
    coverage: table.coverage,
    threshold,
    notes,
  } as Omit<PublicTable, keyof PublicTable> as PublicTable;
}
