/**
 * The keeper: a process of its own that owns the embedded PostgreSQL. Servers and commands each hold a connection to it; when the last
 * one is gone, in whatever way, it stops PostgreSQL. Started by whoever finds none; a second one leaves at once.
 *
 * Arguments: a JSON `KeeperTask`. Ends with status 0, or 75 when another keeper holds the lock.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KeptEngine } from './kept-engine.ts';
import { KeeperServer } from './keeper-server.ts';
import { takeKeeperLock } from './keeper-lock.ts';
import type { KeeperTask } from './keeper-task.ts';

/** Time for a keeper that is about to leave to do so. */
const LOCK_LIMIT = 2_000;
const ANOTHER_KEEPS = 75;

async function keep(task: KeeperTask): Promise<void> {
  // Sockets and logs are for the account alone; what others need is opened where it is made.
  process.umask(0o077);
  process.chdir('/');
  if (!takeKeeperLock(join(task.place.home, 'keeper.lock'), task.place.account, LOCK_LIMIT)) process.exit(ANOTHER_KEEPS);
  const server = new KeeperServer(new KeptEngine(task), task.place);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void server.leave(0));
  await server.open();
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await keep(JSON.parse(process.argv[2] ?? '{}') as KeeperTask);
}
