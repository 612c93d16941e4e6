import type { BoundedTable } from '../bounded-table.ts';
import { resultHash } from '../bounded-table.ts';

/**
 * SHA-256 (hex) of what was counted: unit, dimensions, numbers. Left out is what may change without any number changing: codes that a later
 * edition of a list adds, how many members there are, margins that follow from the cells.
 */
export const countHash = (table: BoundedTable): string =>
  resultHash({
    ...table,
    dimensions: table.dimensions.map(({ name, part, isMany }) => ({ name, ...(part === undefined ? {} : { part }), codes: [], isMany })),
    margins: [],
    coverage: null,
  } as BoundedTable);
