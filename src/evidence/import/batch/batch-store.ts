import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import { Refusal, type RefusalParams } from '../../../kernel/refusal.ts';
import type { MappingSpec } from '../mappings/mapping-spec.ts';
import type { ReadOptions } from '../reading/table-source.ts';
import type { BatchState, ImportTally, ImportTarget, RowRefusal } from './import-batch.ts';

export type ReadingChoice = Pick<ReadOptions, 'sheet' | 'encoding' | 'delimiter' | 'headerRow'>;

/** What an undo did, and what it left alone and why. */
export interface UndoResult {
  readonly removed: number;
  readonly restored: number;
  readonly left: Readonly<Record<string, number>>;
}

export interface Batch {
  readonly id: string;
  readonly register: string;
  /** Name of the mapping; `own` with `spec`. */
  readonly mapping: string;
  readonly spec: MappingSpec | null;
  readonly reading: ReadingChoice;
  readonly fileName: string | null;
  readonly file: string | null;
  readonly state: BatchState;
  readonly target: ImportTarget;
  readonly rowsTotal: number | null;
  readonly tally: ImportTally;
  readonly failure: { readonly code: string; readonly params: RefusalParams } | null;
  readonly attempt: number;
  readonly undo: UndoResult | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

interface Row {
  id: string; register: string; mapping: string; spec: MappingSpec | null; reading: ReadingChoice; file_name: string | null; file: string | null;
  state: BatchState; target: ImportTarget; rows_total: number | null; rows_read: number; accepted: number; unchanged: number; changed: number; refused: number;
  failure: string | null; attempt: number; undo: UndoResult | null; person_id: string | null; organisation_id: string | null;
  created_at: Date; started_at: Date | null; ended_at: Date | null;
} // prettier-ignore

const columns = sql`id, register, mapping, spec, reading, file_name, file, state, target, rows_total, rows_read, accepted, unchanged, changed, refused, failure, attempt, undo,
  person_id, organisation_id, created_at, started_at, ended_at`;

const toBatch = (row: Row): Batch => ({
  id: row.id,
  register: row.register,
  mapping: row.mapping,
  spec: row.spec,
  reading: row.reading,
  fileName: row.file_name,
  file: row.file,
  state: row.state,
  target: row.target,
  rowsTotal: row.rows_total,
  tally: { rows: row.rows_read, accepted: row.accepted, unchanged: row.unchanged, changed: row.changed, refused: row.refused },
  failure: row.failure === null ? null : (JSON.parse(row.failure) as Batch['failure']),
  attempt: row.attempt,
  undo: row.undo,
  personId: row.person_id,
  organisationId: row.organisation_id,
  createdAt: row.created_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
});

/** One batch as the role sees it; Refusal `not-found` when there is none. */
export async function readBatch(tx: Transaction, id: string, options: { isLocked?: boolean } = {}): Promise<Batch> {
  const [row] = await tx.rows(
    sql<Row>`select ${columns} from app.import_batch where id = ${id}::uuid ${options.isLocked === true ? sql`for update` : sql``}`,
  );
  if (row === undefined) throw new Refusal('not-found', { status: 404 });
  return toBatch(row);
}

/** Batches of the registers the reader is steward of, newest first. */
export async function listBatches(tx: Transaction, most: number): Promise<Batch[]> {
  return (await tx.rows(sql<Row>`select ${columns} from app.import_batch order by created_at desc, id desc limit ${most}`)).map(toBatch);
}

/** Changes a batch while it is in one of the states named; false when it is not any more. */
export async function changeBatch(tx: Transaction, id: string, from: readonly BatchState[], set: RawBuilder<unknown>): Promise<boolean> {
  return (await tx.run(sql`update app.import_batch set ${set} where id = ${id}::uuid and state = any(${from as string[]}::text[])`)) === 1;
}

/** Refusals in the order of the file. */
export async function listRefusals(tx: Transaction, id: string, most: number): Promise<RowRefusal[]> {
  return tx.rows(
    sql<RowRefusal>`select row, field as "where", code, params from app.import_refusal where batch_id = ${id}::uuid order by row, position limit ${most}`,
  );
}
