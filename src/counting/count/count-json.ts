import type { BoundedTable } from '../bounded-table.ts';
import { keyOf } from '../bounded-table.ts';
import type { CountDefinition } from '../definition.ts';
import { dimensionKey } from '../definition.ts';
import type { PublicTable } from '../protection.ts';
import { countHash } from './count-hash.ts';

interface JsonCount {
  readonly atLeast?: number;
  readonly atMost?: number | null;
  readonly records?: number;
  readonly measures?: Readonly<Record<string, { readonly atLeast: number; readonly atMost: number | null }>>;
  readonly hidden: boolean;
}

type Shown = BoundedTable['total'] | PublicTable['total'];
type Placed = Shown & { readonly at: Readonly<Record<string, string>> };

/** A hidden number has no numbers. */
function jsonCount(count: Shown): JsonCount {
  if ('isHidden' in count && count.isHidden) return { hidden: true };
  const { atLeast, atMost, records, measures } = count as BoundedTable['total'];
  return { atLeast, atMost, records, ...(measures === undefined ? {} : { measures }), hidden: false };
}

/** Cells in the order in which their codes are listed, margins after what they sum over. */
function inOrder(table: Pick<BoundedTable, 'dimensions'>, cells: readonly Placed[]): Placed[] {
  const places = table.dimensions.map((dimension) => ({
    key: keyOf(dimension),
    order: new Map(dimension.codes.map((code, index) => [code, index])),
  }));
  const rank = (cell: Placed): string =>
    places
      .map(({ key, order }) => String(cell.at[key] === undefined ? 99_999 : (order.get(cell.at[key]) ?? 99_998)).padStart(5, '0'))
      .join(' ');
  return cells
    .map((cell) => ({ cell, rank: rank(cell) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ cell }) => cell);
}

/** What `count --json` prints and figures offer for download. */
export function countJson({
  definition,
  asOf,
  table,
}: {
  readonly definition: CountDefinition;
  readonly asOf: string;
  readonly table: BoundedTable | PublicTable;
}) {
  return {
    register: definition.register,
    unit: table.unit,
    measure: definition.measure,
    dimensions: definition.by.map(dimensionKey),
    ...(definition.where.length === 0
      ? {}
      : { where: definition.where.map((one) => ({ dimension: dimensionKey(one), codes: one.codes })) }),
    ...(definition.state === undefined ? {} : { state: definition.state }),
    level: definition.level,
    asOf,
    cells: inOrder(table, table.cells).map((cell) => ({ at: cell.at, ...jsonCount(cell) })),
    margins: inOrder(table, table.margins).map((cell) => ({ at: cell.at, ...jsonCount(cell) })),
    total: jsonCount(table.total),
    coverage: table.coverage,
    ...('notes' in table ? { notes: table.notes } : {}),
    hash: countHash(table as BoundedTable),
  };
}
