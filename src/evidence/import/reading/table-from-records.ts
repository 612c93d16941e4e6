import { Refusal } from '../../../kernel/refusal.ts';
import { cellsOf, findHeader, HEADER_SAMPLE, type NumberedRecord } from './header.ts';
import type { ReadLimits, TableLayout, TableRow, TableSource } from './table-source.ts';

/** Makes a table of numbered records that can be walked again: finds the header among the first, then names the cells of the rest. */
export async function tableFromRecords(
  records: () => AsyncIterable<NumberedRecord>,
  layout: Omit<TableLayout, 'headerRow' | 'columns' | 'preamble'>,
  limits: ReadLimits,
  headerRow?: number,
): Promise<TableSource> {
  const sample: NumberedRecord[] = [];
  for await (const record of records()) {
    sample.push(record);
    if (sample.length >= HEADER_SAMPLE) break;
  }
  const header = findHeader(sample, limits, headerRow);
  return {
    layout: {
      ...layout,
      headerRow: header.row,
      columns: header.columns,
      preamble: header.preamble,
    },
    async *rows(): AsyncGenerator<TableRow> {
      let count = 0;
      for await (const record of records()) {
        if (record.number <= header.row) continue;
        const cells = cellsOf(record, header.columns, limits);
        if (cells === undefined) continue;
        if (++count > limits.rows) throw new Refusal('too-many-rows', { status: 413, params: { limit: limits.rows } });
        yield { number: record.number, cells };
      }
    },
  };
}
