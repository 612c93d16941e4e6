import type { BoundedTable, Counted } from './bounded-table.ts';
import type { PublicCount, PublicTable } from './protection.ts';

/** What tables, charts and comparisons need: no gate, since it may hold numbers for members only. Every `PublicTable` is one. */
export type ShownTable = Pick<PublicTable, 'dimensions' | 'unit' | 'measures' | 'cells' | 'margins' | 'total' | 'coverage'>;

/** A result as its own readers see it: nothing withheld. Never for the public; what goes there passes `forPublic`. */
export function shownTable(table: BoundedTable): ShownTable {
  const show = ({ atLeast, atMost, records, measures }: Counted): PublicCount => ({
    isHidden: false,
    atLeast,
    atMost,
    records,
    ...(measures === undefined ? {} : { measures }),
  });
  return {
    dimensions: table.dimensions,
    unit: table.unit,
    measures: table.measures,
    cells: table.cells.map((cell) => ({ at: cell.at, ...show(cell) })),
    margins: table.margins.map((cell) => ({ at: cell.at, ...show(cell) })),
    total: show(table.total),
    coverage: table.coverage,
  };
}
