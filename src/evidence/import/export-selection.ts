import { utils, write } from '@e965/xlsx';
import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { showReference } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import { conditions } from '../list/conditions.ts';
import type { Selection } from '../list/selection.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import { findRecords } from '../search/find-records.ts';
import { exportColumns, OWN_COLUMNS } from './mappings/own-export.ts';
import { neutraliseFormula } from './reading/formula.ts';

const CHUNK = 1_000;
const MOST_ROWS = 200_000;
/** Rows a workbook is made of at most; it is held whole. */
const MOST_SHEET_ROWS = 20_000;
/** Characters a spreadsheet keeps of a cell. */
const LONGEST_CELL = 32_767;

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface Exported {
  readonly bytes: Buffer;
  readonly records: number;
}

/**
 * The records of a selection as a table that our import reads back: reference, version and level, then every field part by part as the reader may see
 * it. Records without a reference (not accepted yet) are left out. Values that a spreadsheet would run are marked; the import takes the mark off again.
 */
export async function exportSelection(
  tx: Transaction,
  register: CompiledRegister,
  level: Level,
  selection: Selection,
  format: ExportFormat,
): Promise<Exported> {
  const rows: string[][] = [];
  const columns = exportColumns(register);
  for await (const row of exportRows(tx, register, level, selection)) {
    if (rows.push(row.map(neutraliseFormula)) > (format === 'csv' ? MOST_ROWS : MOST_SHEET_ROWS))
      throw new Refusal('export-too-large', { status: 413, params: { limit: format === 'csv' ? MOST_ROWS : MOST_SHEET_ROWS } });
  }
  const table = [[...Object.values(OWN_COLUMNS), ...columns.map(({ name }) => name)], ...rows];
  return { bytes: format === 'csv' ? toCsv(table) : toWorkbook(table), records: rows.length };
}

async function* exportRows(tx: Transaction, register: CompiledRegister, level: Level, selection: Selection): AsyncGenerator<string[]> {
  const found =
    selection.text === ''
      ? null
      : (await findRecords(tx, { text: selection.text, level, register: register.name })).hits.map(({ id }) => id);
  const where = conditions(register, level, selection, found);
  const fields = [...new Set(exportColumns(register).map(({ field }) => field))];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await tx.rows(
      sql<SqlRow>`select ${selectList(register, level, 'r')} from ${sql.id('register', register.table)} r where ${where} and r.reference is not null and r.id > ${last}::uuid order by r.id limit ${CHUNK}`,
    );
    for (const { reference, version, values } of await loadRecords(tx, register, rows, level)) {
      yield [
        showReference(reference!),
        String(version),
        level,
        ...fields.flatMap((field) => field.kind.toCsv(values[field.name] ?? null, field)),
      ];
    }
    if (rows.length < CHUNK) return;
    last = rows.at(-1)!['id'] as string;
  }
}

/** Every cell in quotes, so that blanks and line ends inside stay as they are; a byte order mark tells spreadsheets the encoding. */
const toCsv = (table: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`);

function toWorkbook(table: readonly (readonly string[])[]): Buffer {
  const long = table.findIndex((row) => row.some((cell) => cell.length > LONGEST_CELL));
  if (long !== -1) throw new Refusal('cell-too-long-for-sheet', { params: { limit: LONGEST_CELL } });
  // As text, so that a spreadsheet leaves dates and numbers as they are written.
  const sheet = utils.aoa_to_sheet(table.map((row) => row.map((cell) => ({ t: 's', v: cell, z: '@' }))));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'records');
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer;
}
