import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import { dayIn } from '../../../kernel/clock.ts';
import type { Acting } from '../../../network/acting.ts';
import { identityOf } from '../../../network/acting.ts';
import { raisePublicVersion, writeAudit } from '../../../network/act.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { type MappedRows, readMapped } from '../mappings/read-mapped.ts';
import type { TableSource } from '../reading/table-source.ts';
import { changeBatch } from './batch-store.ts';
import { addTallies, type ImportRun, type ImportTally, NO_ROWS, type RowRefusal } from './import-batch.ts';
import { type Lander, landerOf } from './lander.ts';
import { writeRefusals } from './write-refusals.ts';

const CHUNK = 1_500;
const CHUNK_LIMIT_MS = 120_000;

export interface ImportWatch {
  /** After each chunk has been written. */
  progress?(tally: ImportTally): void;
  /** The process is to stop: the run leaves after the chunk under way, throwing the signal's reason. */
  readonly signal?: AbortSignal;
  /** Rows per transaction, where a test wants many. */
  readonly chunk?: number;
}

export interface ImportResult {
  readonly tally: ImportTally;
  /** Of this run; a batch taken up again has its earlier ones in the database. */
  readonly refusals: readonly RowRefusal[];
  /** Somebody cancelled it; what was written stays and can be undone. */
  readonly isCancelled: boolean;
}

/** The batch is not this run's any more: cancelled, or another process has gone on with it. */
class NotOurs extends Error {
  override readonly name = 'NotOurs';
}

/**
 * Runs one import as this installation's own process (`acting` holds the machine session) on behalf of `run.personId`. The batch must be `running`,
 * for a dry run `checking`. Each chunk is one transaction with its counters: a crash loses nothing that was reported, and a run with `run.done` goes on
 * after the rows that are counted. A dry run does the same work and rolls it back, keeping counters and refusals.
 */
export async function runImport(
  acting: Acting,
  run: ImportRun,
  source: TableSource,
  mapping: Mapping,
  watch: ImportWatch = {},
): Promise<ImportResult> {
  const { platform } = acting;
  const lander = landerOf(platform, run, mapping, { today: dayIn(platform.zone, platform.clock.now()) });
  const root = createHash('sha256');
  const refusals: RowRefusal[] = [];
  const passed = run.done?.rows ?? 0;
  let tally = run.done ?? NO_ROWS;
  let seen = 0;
  let waiting: MappedRows[] = [];
  // The chunk being written; the next is read and checked meanwhile, and written only when this one is.
  let underWay: Promise<void> = Promise.resolve();
  try {
    for await (const rows of readMapped(source, mapping)) {
      seen += rows.numbers.length;
      if (seen <= passed) {
        updateRoot(lander, root, [rows]);
        continue;
      }
      waiting.push(rows);
      if (waiting.length < (watch.chunk ?? CHUNK)) continue;
      await hand(waiting);
      waiting = [];
      watch.signal?.throwIfAborted();
    }
    if (waiting.length > 0) await hand(waiting);
    await underWay;
  } catch (error) {
    await underWay.catch(() => undefined);
    if (error instanceof NotOurs) return { tally, refusals, isCancelled: true };
    throw error;
  }
  const isOver = await finish(acting, run, tally, platform.keyring.hash('import-root', root.digest()));
  return { tally, refusals, isCancelled: !isOver };

  async function hand(rows: readonly MappedRows[]): Promise<void> {
    updateRoot(lander, root, rows);
    await underWay;
    underWay = land(rows);
    // Its failure is met at the next wait; until then it is not unheard of.
    underWay.catch(() => undefined);
  }

  async function land(rows: readonly MappedRows[]): Promise<void> {
    const { step, all } = await writeChunk(acting, run, lander, rows, tally.rows);
    tally = addTallies(tally, step);
    refusals.push(...all);
    watch.progress?.(tally);
  }
}

/** The root hash of a batch is over the content of its sound rows, in their order, also of those an earlier run wrote. */
function updateRoot(lander: Lander, root: ReturnType<typeof createHash>, rows: readonly MappedRows[]): void {
  for (const content of lander.contents(rows)) root.update(content).update('\n');
}

interface Step {
  readonly step: ImportTally;
  readonly all: readonly RowRefusal[];
}

/** Carries a dry run's result out of the transaction that is rolled back. */
class DryRun {
  readonly result: Step;
  constructor(result: Step) {
    this.result = result;
  }
}

async function writeChunk(acting: Acting, run: ImportRun, lander: Lander, rows: readonly MappedRows[], done: number): Promise<Step> {
  const inTransaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    acting.platform.database.as(identityOf(acting, 'worker'), work, { limitMs: CHUNK_LIMIT_MS });
  const keep = async (tx: Transaction, { step, all }: Step): Promise<void> => {
    await writeRefusals(tx, run.batchId, all);
    await advance(tx, run, step, done);
  };
  if (!run.isDryRun) {
    return inTransaction(async (tx) => {
      const result = await lander.land(tx, rows);
      await keep(tx, result);
      if (result.step.accepted + result.step.changed > 0) await raisePublicVersion(tx);
      return result;
    });
  }
  const tried = await inTransaction(async (tx): Promise<never> => {
    throw new DryRun(await lander.land(tx, rows));
  }).catch((error: unknown) => {
    if (error instanceof DryRun) return error.result;
    throw error;
  });
  await inTransaction((tx) => keep(tx, tried));
  return tried;
}

/** Counts a chunk, only if the counters are where this run left them: two processes can never write the same rows twice. */
async function advance(tx: Transaction, run: ImportRun, step: ImportTally, done: number): Promise<void> {
  const moved =
    await tx.run(sql`update app.import_batch set rows_read = rows_read + ${step.rows}, accepted = accepted + ${step.accepted}, unchanged = unchanged + ${step.unchanged},
    changed = changed + ${step.changed}, refused = refused + ${step.refused}
    where id = ${run.batchId}::uuid and rows_read = ${done} and state = ${run.isDryRun ? 'checking' : 'running'}`);
  if (moved !== 1) throw new NotOurs();
}

async function finish(acting: Acting, run: ImportRun, tally: ImportTally, root: string): Promise<boolean> {
  return acting.platform.database.as(identityOf(acting, 'worker'), async (tx) => {
    const isOver = run.isDryRun
      ? await changeBatch(tx, run.batchId, ['checking'], sql`state = 'checked', rows_total = ${tally.rows}, ended_at = now()`)
      : await changeBatch(
          tx,
          run.batchId,
          ['running'],
          sql`state = 'done', ended_at = now(), root_hash = ${root}, rows_total = ${tally.rows}`,
        );
    if (isOver && !run.isDryRun) {
      await writeAudit(tx, acting, 'import.run', {
        register: run.register,
        subject: run.batchId,
        content: root,
        count: tally.accepted + tally.changed,
        ...(run.personId === null ? {} : { personId: run.personId }),
      });
    }
    return isOver;
  });
}
