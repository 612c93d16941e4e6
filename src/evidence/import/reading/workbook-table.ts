import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { Refusal } from '../../../kernel/refusal.ts';
import { cellText } from './cell-text.ts';
import type { NumberedRecord } from './header.ts';
import { checkRepeats } from './ods-repeats.ts';
import { tableFromRecords } from './table-from-records.ts';
import type { ReadLimits, ReadOptions, TableSource } from './table-source.ts';
import { checkZip, unpackEntry, zipEntries } from './zip-directory.ts';

/** A sheet of an XLSX, XLSM or ODS file (`isZip`) or of an old XLS file. Macros are not looked at; formulas give their stored results. */
export async function readWorkbook(file: Buffer, isZip: boolean, limits: ReadLimits, options: ReadOptions): Promise<TableSource> {
  const kind = isZip ? checkedKind(file, limits) : 'xls';
  const workbook = parse(file);
  const sheets = workbook.SheetNames;
  const sheet = options.sheet ?? sheets.find((name) => filledRows(workbook.Sheets[name]) > 1) ?? sheets[0];
  if (sheet === undefined || !sheets.includes(sheet))
    throw new Refusal('sheet-not-found', {
      params: { sheet: sheet ?? '', sheets: sheets.join(', ') },
    });
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const data = cellsOfSheet(workbook.Sheets[sheet]);
  const records = async function* (): AsyncGenerator<NumberedRecord> {
    // By index, not by entries: a sheet with a cell in its last row is sparse.
    for (const key in data) {
      const values = Array.from(data[key] ?? [], (cell) => cellText(cell, is1904));
      while (values.length > 0 && values.at(-1)!.trim() === '') values.pop();
      yield { number: Number(key) + 1, values };
    }
  };
  return tableFromRecords(records, { kind, sheet, sheets }, limits, options.headerRow);
}

function checkedKind(file: Buffer, limits: ReadLimits): 'xlsx' | 'ods' {
  const entries = zipEntries(file);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  const kind =
    has('xl/workbook.xml') || has('xl/workbook.bin') ? 'xlsx' : has('content.xml') && has('META-INF/manifest.xml') ? 'ods' : undefined;
  if (kind === undefined) throw new Refusal('file-not-a-table');
  checkZip(file, entries, limits);
  if (kind === 'ods') {
    const manifest = unpackEntry(
      file,
      entries.find(({ name }) => name === 'META-INF/manifest.xml')!,
    ).toString('utf8');
    if (manifest.includes('encryption-data')) throw new Refusal('file-encrypted');
    checkRepeats(
      unpackEntry(
        file,
        entries.find(({ name }) => name === 'content.xml')!,
      ).toString('utf8'),
    );
  }
  return kind;
}

function parse(file: Buffer): WorkBook {
  try {
    return read(file, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      bookVBA: false,
    });
  } catch (error) {
    const { message } = error as Error;
    if (/password|encrypt/i.test(message)) throw new Refusal('file-encrypted');
    // Other documents share the old container (Word, installers): they have no workbook inside.
    throw new Refusal(/cannot find workbook|unsupported/i.test(message) ? 'file-not-a-table' : 'file-damaged');
  }
}

const cellsOfSheet = (sheet: WorkSheet | undefined): (CellObject | undefined)[][] =>
  (sheet?.['!data'] as (CellObject | undefined)[][] | undefined) ?? [];

function filledRows(sheet: WorkSheet | undefined): number {
  let count = 0;
  const data = cellsOfSheet(sheet);
  for (const key in data) if ((data[key] ?? []).some((cell) => cell?.v !== undefined && cell.v !== '')) count++;
  return count;
}
