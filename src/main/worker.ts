import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../database/platform.ts';
import { log } from '../kernel/log.ts';
import { sealAudit } from '../network/audit/seal-audit.ts';

export interface Worker {
  stop(): Promise<void>;
}

interface Chore {
  readonly name: string;
  readonly everyMs: number;
  run(platform: Platform): Promise<unknown>;
}

/** What this process does by itself, again and again. */
const CHORES: readonly Chore[] = [{ name: 'seal-audit', everyMs: 10_000, run: sealAudit }];

/** Runs the chores until stopped; one that fails is logged and tried again at its next turn. */
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
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
