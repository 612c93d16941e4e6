import { createHash } from 'node:crypto';
import type { Cells } from '../reading/table-source.ts';

/** 128 bits over all columns and values of a row, by column name: the order of columns and absent or empty cells make no difference. */
export function rowKey(cells: Cells): string {
  const filled = Object.entries(cells)
    .filter(([, value]) => value.trim() !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, 32);
}
