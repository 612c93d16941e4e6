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
import { addTallies, type ImportRun, type ImportTally, NO_ROWS, type RowRefusal } from './import-batch.ts';
import { landChunk } from './land-chunk.ts';
import { prepareChunk } from './prepare-chunk.ts';

const CHUNK = 2_500;
const CHUNK_LIMIT_MS = 120_000;

export interface ImportWatch {
  /** After each chunk has been written. */
  progress?(tally: ImportTally): void;
  /** Asked between chunks; what is written stays and can be undone. */
  isCancelled?(): Promise<boolean>;
}

/**
 * Runs one import as this installation's own process (`acting` holds the machine session) on behalf of `run.personId`.
 * Each chunk is one transaction with its counters, so a crash loses nothing that was reported and a second run finds what is there.
 * With `isDryRun` the same work is done and rolled back. Returns the tally, and all refusals of a dry run (of a real one they are stored).
 */
export async function runImport(
  acting: Acting,
  run: ImportRun,
  source: TableSource,
  mapping: Mapping,
  watch: ImportWatch = {},
): Promise<{ tally: ImportTally; refusals: RowRefusal[] }> {
  const { platform } = acting;
  const register = platform.model.register(run.register);
  const context = { today: dayIn(platform.zone, platform.clock.now()) };
  const root = createHash('sha256');
  const refusals: RowRefusal[] = [];
  let tally = NO_ROWS;

  const land = async (rows: readonly MappedRows[]): Promise<void> => {
    const chunk = prepareChunk(register, mapping, rows, context);
    for (const { content } of chunk.sound) root.update(platform.keyring.hash('import-content', content));
    const read = rows.reduce((sum, row) => sum + row.numbers.length, 0);
    const done = await inChunk(acting, run, async (tx) => {
      const landed = await landChunk(tx, platform, register, run, chunk.sound);
      const all = [...chunk.refusals, ...landed.refusals];
      const step: ImportTally = {
        rows: read,
        accepted: landed.accepted,
        unchanged: landed.unchanged,
        changed: landed.changed,
        refused: chunk.refusedRows + landed.refusals.length,
      };
      if (!run.isDryRun) {
        await writeRefusals(tx, run, all);
        await advance(tx, run, step);
        if (landed.accepted + landed.changed > 0) await raisePublicVersion(tx);
      }
      return { step, all };
    });
    tally = addTallies(tally, done.step);
    refusals.push(...done.all);
    watch.progress?.(tally);
  };

  let waiting: MappedRows[] = [];
  for await (const rows of readMapped(source, mapping)) {
    waiting.push(rows);
    if (waiting.length < CHUNK) continue;
    await land(waiting);
    waiting = [];
    if ((await watch.isCancelled?.()) === true) break;
  }
  if (waiting.length > 0) await land(waiting);
  if (!run.isDryRun) await finish(acting, run, tally, root.digest('hex'));
  return { tally, refusals };
}

/** Carries a dry run's result out of the transaction that is rolled back. */
class DryRun<T> {
  readonly result: T;
  constructor(result: T) {
    this.result = result;
  }
}

async function inChunk<T>(acting: Acting, run: ImportRun, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await acting.platform.database.as(
      identityOf(acting, 'worker'),
      async (tx) => {
        const result = await work(tx);
        if (run.isDryRun) throw new DryRun(result);
        return result;
      },
      { limitMs: CHUNK_LIMIT_MS },
    );
  } catch (error) {
    if (error instanceof DryRun) return error.result as T;
    throw error;
  }
}

async function writeRefusals(tx: Transaction, run: ImportRun, refusals: readonly RowRefusal[]): Promise<void> {
  if (refusals.length === 0) return;
  const positions = new Map<number, number>();
  const rows = refusals.map(({ row, where, code, params = {} }) => {
    const position = positions.get(row) ?? 0;
    positions.set(row, position + 1);
    return { row, position, field: where, code, params };
  });
  await tx.run(sql`insert into app.import_refusal (batch_id, row, position, field, code, params)
    select ${run.batchId}::uuid, r.row, r.position, r.field, r.code, r.params from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(row integer, position integer, field text, code text, params jsonb)
    on conflict do nothing`);
}

async function advance(tx: Transaction, run: ImportRun, step: ImportTally): Promise<void> {
  await tx.run(sql`update app.import_batch set rows_read = rows_read + ${step.rows}, accepted = accepted + ${step.accepted}, unchanged = unchanged + ${step.unchanged},
    changed = changed + ${step.changed}, refused = refused + ${step.refused} where id = ${run.batchId}::uuid`);
}

async function finish(acting: Acting, run: ImportRun, tally: ImportTally, root: string): Promise<void> {
  await acting.platform.database.as(identityOf(acting, 'worker'), async (tx) => {
    await tx.run(
      sql`update app.import_batch set state = 'done', ended_at = now(), root_hash = ${root}, rows_total = ${tally.rows} where id = ${run.batchId}::uuid`,
    );
    await writeAudit(tx, acting, 'import.run', {
      register: run.register,
      subject: run.batchId,
      content: root,
      count: tally.accepted + tally.changed,
      ...(run.personId === null ? {} : { personId: run.personId }),
    });
  });
}
