import type { JobHandler } from '../../database/jobs/start-jobs.ts';
import type { Platform } from '../../database/platform.ts';
import { machineActing } from './machine-acting.ts';
import { runBatch } from './batch/run-batch.ts';
import { undoBatch } from './batch/undo-batch.ts';

/** What the queues of the import do. */
export const importJobs = (platform: Platform): Readonly<Record<string, JobHandler>> => ({
  'import-check': async ({ subject, ...run }) => runBatch(await machineActing(platform), subject, 'checking', run),
  'import-run': async ({ subject, ...run }) => runBatch(await machineActing(platform), subject, 'running', run),
  'import-undo': async ({ subject, ...run }) => undoBatch(await machineActing(platform), subject, run),
});
