import type { Transaction } from '../../../database/connection.ts';
import type { Platform } from '../../../database/platform.ts';
import type { CleanContext } from '../../../model/field.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { OWN_EXPORT } from '../mappings/own-export.ts';
import type { MappedRows } from '../mappings/read-mapped.ts';
import type { ImportRun, ImportTally, RowRefusal } from './import-batch.ts';
import { landFolder } from './land-folder.ts';
import { OWN_FOLDER } from '../mappings/own-folder.ts';
import { landChanges } from './land-changes.ts';
import { landChunk } from './land-chunk.ts';
import { type PreparedChunk, prepareChunk } from './prepare-chunk.ts';

/** Puts mapped rows into the register. */
export interface Lander {
  /** What goes into the root hash of the batch. */
  contents(rows: readonly MappedRows[]): readonly string[];
  land(tx: Transaction, rows: readonly MappedRows[]): Promise<{ step: ImportTally; all: readonly RowRefusal[] }>;
}

const countRows = (rows: readonly MappedRows[]): number => rows.reduce((sum, row) => sum + row.numbers.length, 0);

/** Rows of our own export are changes to the records they name; rows of any other file are records by their identity in it. */
export function landerOf(platform: Platform, run: ImportRun, mapping: Mapping, context: CleanContext): Lander {
  const register = platform.model.register(run.register);
  if (mapping.name === OWN_EXPORT) {
    return {
      contents: (rows) => rows.map(({ rows: [cells] }) => JSON.stringify(cells)),
      async land(tx, rows) {
        const { refusals, ...landed } = await landChanges(tx, platform, register, run, rows, context);
        return { step: { rows: countRows(rows), ...landed, refused: new Set(refusals.map(({ row }) => row)).size }, all: refusals };
      },
    };
  }
  if (mapping.name === OWN_FOLDER) {
    return {
      contents: (rows) => rows.map(({ rows: [cells] }) => JSON.stringify(cells)),
      land: (tx, rows) => landFolder(tx, platform, register, run, mapping, rows, context),
    };
  }
  // Asked first for the contents, then to land the same rows: prepared once, the next while the one before is being written.
  const chunks = new WeakMap<readonly MappedRows[], PreparedChunk>();
  const prepared = (rows: readonly MappedRows[]): PreparedChunk => {
    let chunk = chunks.get(rows);
    if (chunk === undefined) chunks.set(rows, (chunk = prepareChunk(register, mapping, rows, context)));
    return chunk;
  };
  return {
    contents: (rows) => prepared(rows).sound.map(({ content }) => content),
    async land(tx, rows) {
      const chunk = prepared(rows);
      const { refusals, refusedRows, accepted, unchanged, changed } = await landChunk(tx, platform, register, run, chunk.sound);
      return {
        step: { rows: countRows(rows), accepted, unchanged, changed, refused: chunk.refusedRows + refusedRows },
        all: [...chunk.refusals, ...refusals],
      };
    },
  };
}
