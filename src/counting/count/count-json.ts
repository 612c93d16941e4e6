import type { BoundedTable } from '../bounded-table.ts';
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

/** A hidden number has no numbers. */
function jsonCount(count: Shown): JsonCount {
  if ('isHidden' in count && count.isHidden) return { hidden: true };
  const { atLeast, atMost, records, measures } = count as BoundedTable['total'];
  return { atLeast, atMost, records, ...(measures === undefined ? {} : { measures }), hidden: false };
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
    cells: table.cells.map((cell) => ({ at: cell.at, ...jsonCount(cell) })),
    margins: table.margins.map((cell) => ({ at: cell.at, ...jsonCount(cell) })),
    total: jsonCount(table.total),
    coverage: table.coverage,
    ...('notes' in table ? { notes: table.notes } : {}),
    hash: countHash(table as BoundedTable),
  };
}
