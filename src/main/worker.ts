import { setTimeout as sleep } from 'node:timers/promises';
import { type Jobs, startJobs } from '../database/jobs/start-jobs.ts';
import type { Platform } from '../database/platform.ts';
import { checkFigures } from '../counting/figure/check-figures.ts';
import { forgetLooseFiles } from '../evidence/attachment/forget-loose-files.ts';
import { forgetUploads } from '../evidence/import/batch/forget-uploads.ts';
import { importJobs } from '../evidence/import/jobs.ts';
import { log } from '../kernel/log.ts';
import { expireReads } from '../network/audit/expire-reads.ts';
import { sealAudit } from '../network/audit/seal-audit.ts';
import { sweepDoor } from '../network/sessions/sweep-door.ts';

export interface Worker {
  stop(): Promise<void>;
}

interface Chore {
  readonly name: string;
  readonly everyMs: number;
  run(platform: Platform): Promise<unknown>;
}

/** What this process does by itself, again and again. */
const CHORES: readonly Chore[] = [
  { name: 'seal-audit', everyMs: 10_000, run: sealAudit },
  { name: 'check-figures', everyMs: 60_000, run: checkFigures },
  { name: 'sweep-door', everyMs: 3_600_000, run: sweepDoor },
  { name: 'expire-reads', everyMs: 86_400_000, run: (platform) => expireReads(platform) },
  { name: 'forget-uploads', everyMs: 3_600_000, run: forgetUploads },
  { name: 'forget-loose-files', everyMs: 3_600_000, run: forgetLooseFiles },
];

const JOBS_RETRY_MS = 5_000;

/** The queues, begun again while the database does not let them. */
async function keepJobs(platform: Platform, stopping: AbortSignal): Promise<Jobs | null> {
  while (!stopping.aborted) {
    try {
      return await startJobs(platform, importJobs(platform));
    } catch (error) {
      log('warn', 'jobs-not-started', { name: error instanceof Error ? error.name : 'unknown' });
      await sleep(JOBS_RETRY_MS, undefined, { signal: stopping, ref: false }).catch(() => undefined);
    }
  }
  return null;
}

/** Runs queues and chores until stopped; one that fails is logged and tried again at its next turn. */
export function startWorker(platform: Platform): Worker {
  const stopping = new AbortController();
  const loops = CHORES.map(async (chore) => {
    while (!stopping.signal.aborted) {
      try {
        await chore.run(platform);
      } catch (error) {
        log('warn', 'chore-failed', { chore: chore.name, name: error instanceof Error ? error.name : 'unknown' });
      }
      await sleep(chore.everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  });
  const jobs = keepJobs(platform, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([...loops, jobs.then((started) => started?.stop())]);
    },
  };
}
