import { statSync } from 'node:fs';
import { isRoot } from './account.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

/** Gives the engine's account a cluster that root copied or unpacked, and so made its own; PostgreSQL would refuse it. */
export async function ownCluster({ cluster, account }: Place): Promise<void> {
  if (!isRoot() || statSync(cluster).uid !== 0) return;
  const { status, errors } = await runProgram('chown', ['-R', '-P', `${account.uid}:${account.gid}`, cluster], { limit: 300_000 });
  if (status !== 0) throw new Error(errors.trim());
}
