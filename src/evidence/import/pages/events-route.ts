import { streamSSE } from 'hono/streaming';
import type { Route } from '../../../network/route.ts';
import { openBatch } from './open-batch.ts';
import { progressStep } from './progress-step.ts';

const EVERY_MS = 1_000;
/** Then the browser asks again by itself; a stream is never held for ever. */
const LONGEST_MS = 10 * 60_000;

/** How far a batch is, as server-sent events. Each is asked of the database as the reader, so it ends with their session. */
export const eventsRoute: Route = {
  method: 'get',
  path: '/import/:batch/events',
  who: ['steward'],
  async handle(visit) {
    await openBatch(visit);
    const { platform } = visit.get('acting');
    visit.header('cache-control', 'no-store');
    return streamSSE(visit, async (stream) => {
      for (const begun = Date.now(); !stream.aborted && Date.now() - begun < LONGEST_MS; await stream.sleep(EVERY_MS)) {
        const step = progressStep(visit.get('t'), await openBatch(visit), platform.clock.now());
        await stream.writeSSE({ data: JSON.stringify(step) });
        if (step.isOver) return;
      }
    });
  },
};
