// A program that works off the import queue slowly, a few rows at a time, until it is killed. Argument: the place as JSON.
import { setTimeout as sleep } from 'node:timers/promises';
import { startJobs } from '../../src/database/jobs/start-jobs.ts';
import { runBatch } from '../../src/evidence/import/batch/run-batch.ts';
import { machineActing } from '../../src/evidence/import/machine-acting.ts';
import { type Place, platformAt } from './platform-at.ts';

const platform = await platformAt(JSON.parse(process.argv[2]!) as Place);
const signal = AbortSignal.timeout(60_000);
await startJobs(platform, {
  'import-run': async ({ subject, ...run }) =>
    runBatch(await machineActing(platform), subject, 'running', {
      ...run,
      chunk: 20,
      progress: (tally) => process.stdout.write(`${tally.rows}\n`),
    }),
});
await sleep(60_000, undefined, { signal });
