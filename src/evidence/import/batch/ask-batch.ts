import { type RawBuilder, sql } from 'kysely';
import { enqueue } from '../../../database/jobs/enqueue.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { act } from '../../../network/act.ts';
import type { Acting } from '../../../network/acting.ts';
import { type Batch, changeBatch, readBatch } from './batch-store.ts';
import { NO_MAPPING } from './batch-table.ts';
import { furthestTarget } from './begin-batch.ts';
import { type BatchState, isBusy } from './import-batch.ts';

const AFRESH = sql`rows_read = 0, accepted = 0, unchanged = 0, changed = 0, refused = 0, started_at = null, ended_at = null, failure = null`;

/** Tries a batch without writing anything: what would land, what would be refused. */
export const askCheck = (acting: Acting, id: string): Promise<void> =>
  ask(acting, id, {
    action: 'import.check',
    queue: 'import-check',
    from: ['uploaded', 'checked', 'failed'],
    set: sql`state = 'checking', is_dry_run = true, rows_total = null, ${AFRESH}`,
  });

/** Runs a checked batch, as far through review as asked and as one person may. */
export const askRun = (acting: Acting, id: string, wantsPublication: boolean): Promise<void> =>
  ask(acting, id, {
    action: 'import.start',
    queue: 'import-run',
    from: ['checked'],
    set: ({ register }) =>
      sql`state = 'running', is_dry_run = false, target = ${furthestTarget(acting.platform.model.register(register).needsSecondPerson === true, wantsPublication)}, ${AFRESH}`,
  });

/** Goes on with a run that failed or was cancelled, after the rows it had counted. */
export const askGoOn = (acting: Acting, id: string): Promise<void> =>
  ask(acting, id, {
    action: 'import.go-on',
    queue: 'import-run',
    from: ['failed', 'cancelled'],
    set: sql`state = 'running', failure = null, ended_at = null`,
  });

/** Takes back what a batch wrote. */
export const askUndo = (acting: Acting, id: string): Promise<void> =>
  ask(acting, id, {
    action: 'import.undo',
    queue: 'import-undo',
    from: ['done', 'failed', 'cancelled'],
    set: sql`state = 'undoing', failure = null, undo = null`,
  });

interface Asked {
  readonly action: string;
  readonly queue: string;
  readonly from: readonly BatchState[];
  readonly set: RawBuilder<unknown> | ((batch: Batch) => RawBuilder<unknown>);
}

async function ask(acting: Acting, id: string, { action, queue, from, set }: Asked): Promise<void> {
  await act(acting, 'steward', action, async (tx) => {
    const batch = await readBatch(tx, id, { isLocked: true });
    const needsFile = queue !== 'import-undo';
    if (needsFile && batch.file === null) throw new Refusal('file-gone', { status: 409 });
    if (needsFile && batch.mapping === NO_MAPPING) throw new Refusal('mapping-missing');
    const attempt = batch.attempt + 1;
    const isAsked = await changeBatch(tx, id, from, sql`${typeof set === 'function' ? set(batch) : set}, attempt = ${attempt}`);
    if (!isAsked) throw new Refusal('changed-meanwhile', { status: 409 });
    await enqueue(tx, { queue, subject: id, occasion: String(attempt) });
    return { result: undefined, audit: { register: batch.register, subject: id } };
  });
}

/** Stops a batch after the rows under way. What was written stays, and can be undone. */
export async function cancelBatch(acting: Acting, id: string): Promise<void> {
  await act(acting, 'steward', 'import.cancel', async (tx) => {
    const batch = await readBatch(tx, id, { isLocked: true });
    if (!isBusy(batch.state) || batch.state === 'undoing') throw new Refusal('changed-meanwhile', { status: 409 });
    // A trial wrote nothing: the batch is as before it.
    await changeBatch(tx, id, ['checking'], sql`state = 'uploaded', ended_at = now()`);
    await changeBatch(tx, id, ['running'], sql`state = 'cancelled', ended_at = now()`);
    return { result: undefined, audit: { register: batch.register, subject: id } };
  });
}
