import { chmodSync, statSync } from 'node:fs';
import { isRoot } from './account.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

const LIMIT = 300_000;

/** Mends what copying or unpacking as root does to a cluster: another owner, open modes. PostgreSQL would refuse either. */
export async function ownCluster({ cluster, account }: Place): Promise<void> {
  if (process.platform === 'win32') return;
  const { uid, mode } = statSync(cluster);
  if ((mode & 0o077) !== 0) chmodSync(cluster, 0o700);
  if (!isRoot() || uid === account.uid) return;
  const { status, errors } = await runProgram('chown', ['-R', '-P', `${account.uid}:${account.gid}`, cluster], { limit: LIMIT });
  if (status !== 0) throw new Error(errors.trim());
}
