import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { signedIn } from '../../../tests/harness/cast.ts';
import { testPlatform, type TestPlatform } from '../../../tests/harness/network.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import type { Role } from '../connection.ts';
import { enqueue, jobId } from './enqueue.ts';
import { startJobs, type JobRun, type Jobs } from './start-jobs.ts';

const LIMIT = 60_000;
vi.setConfig({ testTimeout: 120_000 });

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + LIMIT; !(await isSo()); await sleep(50)) if (Date.now() > deadline) throw new Error('waited in vain');
}

describe('jobs', () => {
  let platform: TestPlatform;
  let as: (role: Role) => { role: Role; token: string };
  let jobs: Jobs;
  const runs: string[] = [];
  let refuse: (run: JobRun) => void = () => undefined;

  beforeAll(async () => {
    platform = await testPlatform();
    await platform.owner('update pgboss.queue set retry_delay = 0, retry_backoff = false, heartbeat_seconds = 10, retry_limit = 2');
    const { session } = await signedIn(platform, { stewardOf: ['media-items'] });
    as = (role) => ({ role, token: session!.token });
    jobs = await startJobs(platform, {
      'import-check': async (run) => {
        refuse(run);
        runs.push(run.subject);
      },
    });
  });
  afterAll(async () => {
    await jobs.stop();
    await platform.drop();
  });

  /** A batch of the steward's register: nobody asks for jobs about what is not theirs. */
  const batch = async (): Promise<string> => {
    const id = uuidv7();
    await platform.owner(
      "insert into app.import_batch (id, register, mapping, state) values ($1, 'media-items', 'own-export', 'uploaded')",
      [id],
    );
    return id;
  };

  const stateOf = async (id: string): Promise<string | undefined> =>
    (await platform.owner<{ state: string }>('select state from pgboss.job where id = $1', [id]))[0]?.state;

  it('exist exactly when the transaction that asked for them commits', async () => {
    const [kept, lost] = [await batch(), await batch()];
    await platform.database.as(as('steward'), (tx) => enqueue(tx, { queue: 'import-check', subject: kept }));
    await expect(
      platform.database.as(as('steward'), async (tx) => {
        await enqueue(tx, { queue: 'import-check', subject: lost });
        throw new Error('never mind');
      }),
    ).rejects.toThrow('never mind');
    await until(() => runs.includes(kept));
    expect(runs).not.toContain(lost);
    expect(await platform.owner('select id from app.outbox')).toEqual([]);
  });

  it('asked for twice are done once', async () => {
    const subject = await batch();
    const ask = (occasion: string) =>
      platform.database.as(as('steward'), (tx) => enqueue(tx, { queue: 'import-check', subject, occasion }));
    await ask('first');
    await ask('first');
    await until(async () => (await stateOf(jobId({ queue: 'import-check', subject, occasion: 'first' }))) === 'completed');
    await ask('first');
    await ask('second');
    await until(async () => (await stateOf(jobId({ queue: 'import-check', subject, occasion: 'second' }))) === 'completed');
    expect(runs.filter((run) => run === subject)).toHaveLength(2);
  });

  it('are tried again after a failure, up to the limit, and keep nothing of what was thrown', async () => {
    const subject = await batch();
    const tries: boolean[] = [];
    refuse = (run) => {
      if (run.subject !== subject) return;
      tries.push(run.isLastTry);
      throw new Error('Amina Example, born 1990');
    };
    await platform.database.as(as('steward'), (tx) => enqueue(tx, { queue: 'import-check', subject }));
    await until(async () => (await stateOf(jobId({ queue: 'import-check', subject }))) === 'failed');
    expect(tries).toEqual([false, false, true]);
    const [row] = await platform.owner<{ all: string }>('select to_jsonb(j)::text as all from pgboss.job j where id = $1', [
      jobId({ queue: 'import-check', subject }),
    ]);
    expect(row!.all).not.toContain('Amina');
  });

  it('of a worker that died are taken up again', async () => {
    const subject = await batch();
    const id = jobId({ queue: 'import-check', subject });
    await platform.database.as(as('steward'), (tx) => enqueue(tx, { queue: 'import-check', subject, occasion: '' }));
    await until(() => runs.includes(subject));
    await until(async () => (await stateOf(id)) === 'completed');
    // As a killed process leaves it: under way, and silent for longer than its heartbeat.
    await platform.owner(
      "update pgboss.job set state = 'active', completed_on = null, heartbeat_on = now() - interval '1 minute', started_on = now() - interval '1 minute' where id = $1",
      [id],
    );
    runs.length = 0;
    await until(() => runs.includes(subject));
  });

  it('cannot be seen or taken by anyone but the worker', async () => {
    for (const role of ['member', 'own', 'steward'] as const)
      await expect(platform.database.as(as(role), (tx) => tx.rows(sql`select * from pgboss.job`))).rejects.toMatchObject({ code: '42501' });
    await expect(
      platform.database.as(as('steward'), (tx) => enqueue(tx, { queue: 'import-undo', subject: uuidv7() })),
    ).rejects.toMatchObject({ code: '42501' });
    // The role alone, without a live session of this installation, sees nothing.
    expect(await platform.database.as({ role: 'worker', token: null }, (tx) => tx.rows(sql`select * from pgboss.job`))).toEqual([]);
    await expect(
      platform.database.as(as('steward'), (tx) => enqueue(tx, { queue: 'no-such-queue', subject: uuidv7() })),
    ).rejects.toMatchObject({ code: '23503' });
  });
});
