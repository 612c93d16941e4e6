import { setTimeout as sleep } from 'node:timers/promises';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { log } from '../../kernel/log.ts';
import type { Platform } from '../platform.ts';
import { bossDatabase } from './boss-database.ts';
import { relayOutbox } from './relay-outbox.ts';

export interface JobRun {
  /** Id of what is to be worked on. */
  readonly subject: string;
  /** Fires when the process is to stop, or another one has taken the job up: leave what is done and throw. */
  readonly signal: AbortSignal;
  /** No further try follows when this one fails. */
  readonly isLastTry: boolean;
}

/** What a queue does. Whatever it throws is tried again; it must find its way from any point at which it was killed. */
export type JobHandler = (run: JobRun) => Promise<void>;

export interface Jobs {
  /** Lets handlers leave at their next step, at most `STOP_LIMIT_MS`. */
  stop(): Promise<void>;
}

const STOP_LIMIT_MS = 8_000;
const RELAY_EVERY_MS = 500;

interface JobData {
  readonly subject: string;
}

/** Works off the queues as this installation's own process: relays the outbox, runs handlers, takes up jobs whose worker died. */
export async function startJobs(
  platform: Pick<Platform, 'database' | 'machineToken'>,
  handlers: Readonly<Record<string, JobHandler>>,
): Promise<Jobs> {
  const stopping = new AbortController();
  const boss = new PgBoss({
    db: bossDatabase(platform),
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    schedule: false,
    persistQueueStats: false,
    persistWarnings: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', (error) => log('warn', 'jobs', { name: nameOf(error) }));
  await boss.start();
  for (const [queue, handle] of Object.entries(handlers)) await work(boss, queue, handle, stopping.signal);
  const relaying = relay(platform, boss, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await relaying;
      await boss.stop({ graceful: true, timeout: STOP_LIMIT_MS });
    },
  };
}

async function work(boss: PgBoss, queue: string, handle: JobHandler, stopping: AbortSignal): Promise<void> {
  await boss.work(
    queue,
    { batchSize: 1, pollingIntervalSeconds: 0.5, includeMetadata: true },
    async ([job]: JobWithMetadata<JobData>[]) => {
      if (job === undefined) return;
      const run = {
        subject: job.data.subject,
        signal: AbortSignal.any([stopping, job.signal]),
        isLastTry: job.retryCount >= job.retryLimit,
      };
      const failure = await handle(run).then(() => null, nameOf);
      if (failure === null) return;
      log('warn', 'job-failed', { queue, name: failure, try: job.retryCount + 1 });
      // The library stores what is thrown; the message of the cause could hold values of a record.
      throw new Error(failure);
    },
  );
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

async function relay(platform: Pick<Platform, 'database' | 'machineToken'>, boss: PgBoss, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      while ((await relayOutbox(platform, boss)) > 0);
    } catch (error) {
      log('warn', 'outbox', { name: nameOf(error) });
    }
    await sleep(RELAY_EVERY_MS, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}
