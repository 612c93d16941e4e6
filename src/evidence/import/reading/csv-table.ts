import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../../../kernel/refusal.ts';
import { detectDialect, type Dialect } from './dialect.ts';
import type { NumberedRecord } from './header.ts';
import { tableFromRecords } from './table-from-records.ts';
import type { ReadLimits, ReadOptions, TableSource } from './table-source.ts';
import { textChunks } from './text-encoding.ts';

/** A delimited text file, streamed: memory does not grow with its length. `sample` is its beginning as text. */
export async function readCsv(
  path: string,
  encoding: string,
  sample: string,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<TableSource> {
  const dialect = detectDialect(sample, options.delimiter);
  const layout = {
    kind: 'csv',
    encoding,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
  } as const;
  return tableFromRecords(() => csvRecords(path, encoding, dialect, limits), layout, limits, options.headerRow);
}

async function* csvRecords(path: string, encoding: string, dialect: Dialect, limits: ReadLimits): AsyncGenerator<NumberedRecord> {
  const parser = parse({
    delimiter: dialect.delimiter,
    quote: dialect.quote === '' ? null : dialect.quote,
    escape: dialect.quote === '' ? null : dialect.quote,
    record_delimiter: [...dialect.lineEnds],
    ltrim: dialect.isPadded,
    relax_column_count: true,
    relax_quotes: true,
    // A quote that is never closed would otherwise swallow the rest of the file into memory.
    max_record_size: limits.cell * 16,
  });
  const text = Readable.from(textChunks(path, encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  const lineEnd = dialect.lineEnds.at(-1)!;
  // Line on which the next record begins; counted here, as the parser counts CR LF inside a cell twice.
  let line = 1;
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      yield { number: line, values };
      line++;
      for (const value of values) if (value.includes(lineEnd)) line += value.split(lineEnd).length - 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
      throw new Refusal('quote-not-closed', { params: { row: line } });
    throw new Refusal('row-broken', { params: { row: line } });
  } finally {
    text.destroy();
    parser.destroy();
  }
}
