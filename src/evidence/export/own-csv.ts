import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../../kernel/refusal.ts';
import type { Cells, TableSource } from '../import/reading/table-source.ts';

const LONGEST_ROW = 64 * 1024 * 1024;

/**
 * A CSV file of our own folder, read exactly as it was written: nothing is guessed, trimmed or taken for a header that is none.
 * Files from elsewhere go through `readTable`. Refusal `row-broken` (params: row) for a file that somebody damaged.
 */
export function ownCsv(path: string, columns: readonly string[]): TableSource {
  return {
    layout: { kind: 'csv', encoding: 'utf-8', delimiter: ',', quote: '"', headerRow: 1, columns, preamble: [] },
    async *rows() {
      const parser = parse({ bom: true, record_delimiter: '\r\n', max_record_size: LONGEST_ROW, relax_column_count: false });
      const file = createReadStream(path);
      file.on('error', (error) => parser.destroy(error));
      file.pipe(parser);
      let number = 0;
      try {
        for await (const values of parser as AsyncIterable<string[]>) {
          number++;
          if (number === 1) continue;
          const cells: Record<string, string> = Object.create(null) as Record<string, string>;
          for (const [index, column] of columns.entries()) cells[column] = values[index] ?? '';
          yield { number, cells: cells as Cells };
        }
      } catch (error) {
        if (error instanceof CsvError) throw new Refusal('row-broken', { params: { row: number + 1 } });
        throw error;
      } finally {
        file.destroy();
        parser.destroy();
      }
    },
  };
}
