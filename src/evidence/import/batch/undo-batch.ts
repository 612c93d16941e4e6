import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import { dayIn } from '../../../kernel/clock.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { SqlRow } from '../../../model/field.ts';
import { type Acting, identityOf } from '../../../network/acting.ts';
import { raisePublicVersion, writeAudit } from '../../../network/act.ts';
import { loadRecords, selectList } from '../../record/read-records.ts';
import { removeRecords, replaceRecords } from '../../record/save-records.ts';
import type { PreparedRecord } from '../../record/stored-record.ts';
import { type Batch, changeBatch, readBatch, type UndoResult } from './batch-store.ts';
import { type BatchTry, fail } from './run-batch.ts';
import { forgetFile } from './stored-file.ts';

const CHUNK = 1_000;
const CHUNK_LIMIT_MS = 120_000;

interface Touched {
  readonly id: string;
  readonly version: number;
  readonly created_at: Date;
  /** Batch of the version before this one; undefined where there is none. */
  readonly before_batch: string | null | undefined;
  readonly has_before: boolean;
}

/**
 * Takes back what a batch wrote and nobody has touched since: its new records leave the register (their rows stay in the twins), records it changed get
 * the content they had before as a next version. What it leaves it counts, by reason. Chunk by chunk; taken up again it finds what is left to do.
 */
export async function undoBatch(acting: Acting, id: string, { signal, isLastTry }: BatchTry & { signal?: AbortSignal }): Promise<void> {
  const asWorker = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    acting.platform.database.as(identityOf(acting, 'worker'), work, { limitMs: CHUNK_LIMIT_MS });
  const batch = await asWorker((tx) => readBatch(tx, id));
  if (batch.state !== 'undoing') return;
  const register = acting.platform.model.register(batch.register);
  try {
    if (batch.undo === null) {
      await asWorker(async (tx) => {
        const left: UndoResult = { removed: 0, restored: 0, left: await leftAlone(tx, register, id) };
        await changeBatch(tx, id, ['undoing'], sql`undo = ${JSON.stringify(left)}::jsonb`);
      });
    }
    while (await asWorker((tx) => undoChunk(acting, tx, register, batch))) signal?.throwIfAborted();
    await asWorker(async (tx) => {
      const { undo } = await readBatch(tx, id, { isLocked: true });
      await changeBatch(tx, id, ['undoing'], sql`state = 'undone', file = null, ended_at = now()`);
      await writeAudit(tx, acting, 'import.undone', {
        register: batch.register,
        subject: id,
        count: (undo?.removed ?? 0) + (undo?.restored ?? 0),
        ...(batch.personId === null ? {} : { personId: batch.personId }),
      });
    });
    if (batch.file !== null) await forgetFile(acting.platform, batch.file);
  } catch (error) {
    if (isLastTry && signal?.aborted !== true) await fail(acting, id, 'undoing', error);
    throw error;
  }
}

/** Records still as the batch left them. One whose version before is of the same batch too was reviewed since: that is a touch. */
async function untouched(tx: Transaction, register: CompiledRegister, batchId: string): Promise<Touched[]> {
  return tx.rows(sql<Touched>`select r.id, r.version, r.created_at, p.batch_id as before_batch, p.id is not null as has_before
    from ${sql.id('register', register.table)} r
    left join ${sql.id('register', `${register.table}_past`)} p on p.id = r.id and p.version = r.version - 1
    where r.batch_id = ${batchId}::uuid and p.batch_id is distinct from ${batchId}::uuid order by r.id limit ${CHUNK} for update of r`);
}

async function undoChunk(acting: Acting, tx: Transaction, register: CompiledRegister, batch: Batch): Promise<boolean> {
  const records = await untouched(tx, register, batch.id);
  if (records.length === 0) return false;
  const now = acting.platform.clock.now();
  const fresh = records.filter(({ has_before: hasBefore }) => !hasBefore);
  const changed = records.filter(({ has_before: hasBefore }) => hasBefore);
  await removeRecords(tx, register, fresh, now);
  await tx.run(sql`delete from app.translation where record_id = any(${fresh.map(({ id }) => id)}::uuid[])`);
  await tx.run(
    sql`delete from app.import_identity where batch_id = ${batch.id}::uuid and record_id = any(${fresh.map(({ id }) => id)}::uuid[])`,
  );
  await restore(acting, tx, register, batch, changed, now);
  const plus = (name: string, more: number) => sql`${name}::text, (undo ->> ${name})::integer + ${more}::integer`;
  await changeBatch(
    tx,
    batch.id,
    ['undoing'],
    sql`undo = undo || jsonb_build_object(${plus('removed', fresh.length)}, ${plus('restored', changed.length)})`,
  );
  await raisePublicVersion(tx);
  return true;
}

/** Gives records back the content they had, as a next version that belongs to whom the former belonged. */
async function restore(
  acting: Acting,
  tx: Transaction,
  register: CompiledRegister,
  batch: Batch,
  changed: readonly Touched[],
  now: Date,
): Promise<void> {
  if (changed.length === 0) return;
  const ids = changed.map(({ id }) => id);
  const rows =
    await tx.rows(sql<SqlRow>`select ${selectList(register, 'restricted', 'p')} from ${sql.id('register', `${register.table}_past`)} p
    join unnest(${ids}::uuid[], ${changed.map(({ version }) => version - 1)}::integer[]) as v(id, version) on v.id = p.id and v.version = p.version`);
  const past = new Map(
    (await loadRecords(tx, register, rows, 'restricted', undefined, { isPast: true })).map((record) => [record.id, record]),
  );
  const records = changed.map(({ id, before_batch: beforeBatch }): PreparedRecord => {
    const { status, visibility, organisationId, reference, language, publishedOn, values } = past.get(id)!;
    return {
      id,
      status: status === 'published' ? 'corrected' : status,
      visibility: visibility!,
      organisationId,
      reference,
      language,
      publishedOn,
      batchId: beforeBatch ?? null,
      values,
    };
  });
  const stamp = { recordedFrom: now, recordedBy: batch.personId, day: dayIn(acting.platform.zone, now) };
  await replaceRecords(
    tx,
    register,
    records,
    new Map(changed.map(({ id, version, created_at: createdAt }) => [id, { version, createdAt }])),
    stamp,
  );
  await tx.run(sql`update app.import_identity set content_hash = coalesce(previous_hash, ''), batch_id = coalesce(previous_batch_id, batch_id), previous_hash = null, previous_batch_id = null
    where batch_id = ${batch.id}::uuid and record_id = any(${ids}::uuid[])`);
}

/** What the batch wrote and somebody has changed or reviewed since; counted before anything is taken back. */
async function leftAlone(tx: Transaction, register: CompiledRegister, id: string): Promise<Record<string, number>> {
  const [table, past] = [sql.id('register', register.table), sql.id('register', `${register.table}_past`)];
  const [counted] = await tx.rows(sql<{ changed: number; reviewed: number }>`select
    (select count(*)::integer from ${table} r where r.batch_id is distinct from ${id}::uuid and exists (select from ${past} p where p.id = r.id and p.batch_id = ${id}::uuid)) as changed,
    (select count(*)::integer from ${table} r where r.batch_id = ${id}::uuid and exists (select from ${past} p where p.id = r.id and p.version = r.version - 1 and p.batch_id = ${id}::uuid)) as reviewed`);
  return { ...(counted!.changed > 0 && { changed: counted!.changed }), ...(counted!.reviewed > 0 && { reviewed: counted!.reviewed }) };
}
