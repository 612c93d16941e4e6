import { sql } from 'kysely';
import type { Platform } from '../../../database/platform.ts';
import type { Transaction } from '../../../database/connection.ts';
import { dayIn } from '../../../kernel/clock.ts';
import { publicReference, uuidv7 } from '../../../kernel/ids.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import { insertRecords, replaceRecords } from '../../record/save-records.ts';
import type { PreparedRecord } from '../../record/stored-record.ts';
import type { Status, Visibility } from '../../record/review-state.ts';
import type { ImportRun, ImportTarget, RowRefusal } from './import-batch.ts';
import type { SoundRow } from './prepare-chunk.ts';
import { writeTranslations } from './write-translations.ts';

/** Two imports of one kind write one after the other: each row of theirs is known to the second. */
const LOCK = 11;

interface Known {
  readonly identity: string;
  readonly record_id: string;
  readonly content_hash: string;
  readonly batch_id: string;
}

interface Current {
  readonly id: string;
  readonly version: number;
  readonly review_status: Status;
  readonly visibility: Visibility;
  readonly reference: string | null;
  readonly organisation_id: string | null;
  readonly published_on: string | null;
  readonly text_language: string | null;
  readonly created_at: Date;
  readonly batch_id: string | null;
}

/** In rows of the file: several that tell of one thing land, or are refused, together. */
export interface Landed {
  readonly accepted: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly refusedRows: number;
  readonly refusals: readonly RowRefusal[];
}

const countRows = (rows: readonly SoundRow[]): number => rows.reduce((sum, row) => sum + row.rows, 0);

/**
 * Puts sound rows into the register, in the caller's transaction: new ones as records, known ones with new content as next versions.
 * A record that a person has changed since its import is left alone, and the row refused (`edited-since-import`).
 */
export async function landChunk(
  tx: Transaction,
  platform: Platform,
  register: CompiledRegister,
  run: ImportRun,
  rows: readonly SoundRow[],
): Promise<Landed> {
  await tx.rows(
    sql`select set_config('lock_timeout', '60s', true), pg_advisory_xact_lock(hashtextextended(${`${run.register}/${run.mapping}`}, ${LOCK}))`,
  );
  const now = platform.clock.now();
  const day = dayIn(platform.zone, now);
  const hashes = new Map(rows.map((row) => [row.identity, platform.keyring.hash('import-content', row.content)]));
  const known = new Map((await findKnown(tx, run, rows)).map((one) => [one.identity, one]));
  const fresh = rows.filter((row) => !known.has(row.identity));
  const altered = rows.filter((row) => known.has(row.identity) && known.get(row.identity)!.content_hash !== hashes.get(row.identity));
  const stamp = { recordedFrom: now, recordedBy: run.personId, day };

  const records = fresh.map((row) => newRecord(run, row, day));
  await insertRecords(tx, register, records, stamp);
  const identified = fresh.map((row, index) => ({ identity: row.identity, recordId: records[index]!.id, hash: hashes.get(row.identity)! }));
  await remember(tx, run, identified);
  await writeTranslations(
    tx,
    register,
    identified.map(({ recordId }, index) => ({ recordId, translations: fresh[index]!.translations })),
  );

  const { replaced, refusals } = await replaceAltered(tx, register, run, altered, known, stamp);
  await remember(
    tx,
    run,
    replaced.map((row) => ({ identity: row.identity, recordId: known.get(row.identity)!.record_id, hash: hashes.get(row.identity)! })),
  );
  await writeTranslations(
    tx,
    register,
    replaced.map(({ identity, translations }) => ({ recordId: known.get(identity)!.record_id, translations })),
  );
  const refusedRows = countRows(altered) - countRows(replaced);
  return {
    accepted: countRows(fresh),
    unchanged: countRows(rows) - countRows(fresh) - countRows(altered),
    changed: countRows(replaced),
    refusedRows,
    refusals,
  };
}

async function findKnown(tx: Transaction, run: ImportRun, rows: readonly SoundRow[]): Promise<Known[]> {
  return tx.rows(sql<Known>`select identity, record_id, content_hash, batch_id from app.import_identity
    where register = ${run.register} and mapping = ${run.mapping} and identity = any(${rows.map((row) => row.identity)}::text[])`);
}

/** As far as the import goes, and no further than the record was: what was a draft, rejected or withdrawn stays so. */
function statusOf(run: ImportRun, { head }: SoundRow): Status {
  if (head === undefined) return run.target;
  const order = ['submitted', 'accepted', 'published'] as const;
  if (['draft', 'rejected', 'retracted'].includes(head.status)) return head.status;
  const reached = head.status === 'in-review' ? 'submitted' : head.status === 'corrected' ? 'published' : head.status;
  return order[Math.min(order.indexOf(run.target), order.indexOf(reached as ImportTarget))]!;
}

function newRecord(run: ImportRun, row: SoundRow, day: string): PreparedRecord {
  if (row.head !== undefined) {
    const { reference, visibility, language, publishedOn } = row.head;
    const status = statusOf(run, row);
    const wasPublic = ['published', 'retracted'].includes(status);
    return {
      id: uuidv7(),
      status,
      visibility,
      organisationId: run.organisationId,
      reference,
      language,
      publishedOn: wasPublic ? (publishedOn ?? day) : null,
      batchId: run.batchId,
      values: row.values,
    };
  }
  return {
    id: uuidv7(),
    status: run.target,
    visibility: 'public',
    organisationId: run.organisationId,
    reference: run.target === 'submitted' ? null : publicReference(),
    language: null,
    publishedOn: run.target === 'published' ? day : null,
    batchId: run.batchId,
    values: row.values,
  };
}

async function replaceAltered(
  tx: Transaction,
  register: CompiledRegister,
  run: ImportRun,
  altered: readonly SoundRow[],
  known: ReadonlyMap<string, Known>,
  stamp: { recordedFrom: Date; recordedBy: string | null; day: string },
): Promise<{ replaced: SoundRow[]; refusals: RowRefusal[] }> {
  if (altered.length === 0) return { replaced: [], refusals: [] };
  const ids = altered.map((row) => known.get(row.identity)!.record_id);
  const current = new Map(
    (
      await tx.rows(
        sql<Current>`select id, version, review_status, visibility, reference, organisation_id, published_on, text_language, created_at, batch_id from ${sql.id('register', register.table)} where id = any(${ids}::uuid[]) for update`,
      )
    ).map((row) => [row.id, row]),
  );
  // A record carries the batch that last wrote it: another one there, or none, means that somebody has changed it since.
  const isUntouched = (row: SoundRow): boolean => {
    const { record_id: id, batch_id: batch } = known.get(row.identity)!;
    return current.get(id)?.batch_id === batch;
  };
  const replaced = altered.filter(isUntouched);
  const records = replaced.map((row): PreparedRecord => {
    const before = current.get(known.get(row.identity)!.record_id)!;
    return {
      id: before.id,
      status: before.review_status === 'published' ? 'corrected' : before.review_status,
      visibility: before.visibility,
      organisationId: before.organisation_id,
      reference: before.reference,
      language: before.text_language,
      publishedOn: before.published_on,
      batchId: run.batchId,
      values: row.values,
    };
  });
  await replaceRecords(
    tx,
    register,
    records,
    new Map([...current].map(([id, { version, created_at }]) => [id, { version, createdAt: created_at }])),
    stamp,
  );
  const refusals = altered.filter((row) => !isUntouched(row)).map((row) => ({ row: row.row, where: '', code: 'edited-since-import' }));
  return { replaced, refusals };
}

async function remember(
  tx: Transaction,
  run: ImportRun,
  rows: readonly { identity: string; recordId: string; hash: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(sql`insert into app.import_identity (register, mapping, identity, record_id, content_hash, batch_id)
    select ${run.register}, ${run.mapping}, v.identity, v.record_id, v.hash, ${run.batchId}::uuid
    from unnest(${rows.map((row) => row.identity)}::text[], ${rows.map((row) => row.recordId)}::uuid[], ${rows.map((row) => row.hash)}::text[]) as v(identity, record_id, hash)
    on conflict (register, mapping, identity) do update set content_hash = excluded.content_hash, batch_id = excluded.batch_id,
      previous_hash = import_identity.content_hash, previous_batch_id = import_identity.batch_id`);
}
