/** One row as read: nothing interpreted, every value text; a cell that is not there is `''`. */
export type Cells = Readonly<Record<string, string>>;

export interface TableRow {
  /** The number a person sees in the file: line of the record's beginning (CSV, NDJSON), row (spreadsheet), position from 1 (JSON). */
  readonly number: number;
  /** By column name; cells beyond the header are `+1`, `+2`, … */
  readonly cells: Cells;
}

export interface TableLayout {
  readonly kind: 'csv' | 'xlsx' | 'xls' | 'ods' | 'json';
  /** Of text files: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or what a person named. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Row number of the header; 0 when the file has none and columns are called `column 1`, … */
  readonly headerRow: number;
  /** Names as in the file, made unique: `name`, `name (2)`; an empty one is `column N`. */
  readonly columns: readonly string[];
  /** Rows above the header (titles, notes), for the preview; they are not data. */
  readonly preamble: readonly (readonly string[])[];
}

/** A table that can be walked any number of times, always in the same order. */
export interface TableSource {
  readonly layout: TableLayout;
  rows(): AsyncIterable<TableRow>;
}

export interface ReadOptions {
  /** Name of the sheet of a workbook; without it the first that looks like a table. */
  readonly sheet?: string;
  /** When a person knows better than the detection. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Row number of the header; 0: there is none. */
  readonly headerRow?: number;
  readonly limits?: Partial<ReadLimits>;
}

/** What a file may ask of the machine that reads it. */
export interface ReadLimits {
  /** Bytes of a text table; it is streamed. */
  readonly textBytes: number;
  /** Bytes of a JSON file; it is held whole. */
  readonly jsonBytes: number;
  /** Bytes of a workbook as stored. */
  readonly workbookBytes: number;
  /** Bytes of a workbook unpacked. */
  readonly inflatedBytes: number;
  /** Unpacked over packed, once more than 8 MB come out. */
  readonly ratio: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters. */
  readonly cell: number;
}

const MB = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  textBytes: 2048 * MB,
  jsonBytes: 64 * MB,
  workbookBytes: 64 * MB,
  inflatedBytes: 400 * MB,
  ratio: 200,
  rows: 2_000_000,
  columns: 2_000,
  cell: 1_000_000,
};
