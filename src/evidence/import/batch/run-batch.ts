import { sql } from 'kysely';
import { Refusal } from '../../../kernel/refusal.ts';
import { type Acting, identityOf } from '../../../network/acting.ts';
import { type Batch, changeBatch, readBatch } from './batch-store.ts';
import { mappingOf, withBatchTable } from './batch-table.ts';
import type { BatchState } from './import-batch.ts';
import { type ImportWatch, runImport } from './run-import.ts';
import { forgetFile } from './stored-file.ts';

/** Whether one more try may help; without it the batch is failed and says why. */
export interface BatchTry {
  readonly isLastTry: boolean;
}

/**
 * Works off a batch that was asked for (`checking` or `running`), as this installation's own process. Begun before, it goes on where the counters
 * stand. A batch in any other state is left: it was cancelled, or another process has done it.
 */
export async function runBatch(
  acting: Acting,
  id: string,
  wanted: Extract<BatchState, 'checking' | 'running'>,
  { isLastTry, ...watch }: ImportWatch & BatchTry,
): Promise<void> {
  const { platform } = acting;
  const batch = await begin(acting, id, wanted);
  if (batch === null) return;
  const register = platform.model.register(batch.register);
  const mapping = mappingOf(register, batch);
  try {
    if (mapping === null) throw new Refusal('mapping-missing');
    const run = {
      batchId: id,
      register: batch.register,
      mapping: mapping.name,
      target: batch.target,
      isDryRun: wanted === 'checking',
      personId: batch.personId,
      organisationId: batch.organisationId,
      done: batch.tally,
    };
    const { isCancelled } = await withBatchTable(platform, batch, (source) => runImport(acting, run, source, mapping, watch));
    if (wanted === 'running' && !isCancelled) await dropFile(acting, batch);
  } catch (error) {
    if (watch.signal?.aborted === true) throw error;
    // What the file does wrong will be wrong again; what the machine does may pass.
    const isFinal = error instanceof Refusal && error.status !== 503;
    if (isFinal || isLastTry) await fail(acting, id, wanted, error);
    if (!isFinal) throw error;
  }
}

async function begin(acting: Acting, id: string, wanted: BatchState): Promise<Batch | null> {
  return acting.platform.database.as(identityOf(acting, 'worker'), async (tx) => {
    const batch = await readBatch(tx, id, { isLocked: true });
    if (batch.state !== wanted) return null;
    if (batch.startedAt === null) {
      await tx.run(sql`delete from app.import_refusal where batch_id = ${id}::uuid`);
      await changeBatch(tx, id, [wanted], sql`started_at = now()`);
    }
    return batch;
  });
}

async function dropFile(acting: Acting, { id, file }: Batch): Promise<void> {
  if (file === null) return;
  await forgetFile(acting.platform, file);
  await acting.platform.database.as(identityOf(acting, 'worker'), (tx) =>
    tx.run(sql`update app.import_batch set file = null where id = ${id}::uuid`),
  );
}

/** Ends a batch with a reason that names no value of a row. */
export async function fail(acting: Acting, id: string, from: BatchState, error: unknown): Promise<void> {
  const { code, params } = error instanceof Refusal ? error : { code: 'import-failed', params: {} };
  await acting.platform.database.as(identityOf(acting, 'worker'), (tx) =>
    changeBatch(
      tx,
      id,
      [from],
      sql`state = ${from === 'checking' ? 'uploaded' : 'failed'}, failure = ${JSON.stringify({ code, params })}, ended_at = now()`,
    ),
  );
}
