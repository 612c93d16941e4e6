import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEngine } from '../../src/database/engine/engine.ts';
import { DATABASE } from '../../src/database/engine/logins.ts';
import { BLANK } from './blank.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the run's engine listens. */
    engine: { host: string; port: number };
  }
}

const STOP_LIMIT = 30_000;

/** One engine for the whole run, in a folder that is gone afterwards. */
export default async function startEngine(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-tests-'));
  // The engine's own account passes through when the tests run as root.
  chmodSync(folder, 0o711);
  const data = join(folder, 'data');
  const engine = await openEngine({ data, keys: join(folder, 'keys'), lease: 'command' });
  await makeBlank(engine.connection('superuser', 'postgres'));
  const { host, port } = engine.connection('superuser', 'postgres');
  project.provide('engine', { host: host!, port: port! });
  return async () => {
    await engine.close();
    for (
      const deadline = Date.now() + STOP_LIMIT;
      existsSync(join(host!, 'keeper.sock')) || existsSync(join(data, 'pg', 'postmaster.pid'));
    ) {
      if (Date.now() > deadline) throw new Error(`the engine in ${data} does not stop`);
      await sleep(50);
    }
    rmSync(folder, { recursive: true });
    rmSync(host!, { recursive: true, force: true });
  };
}

/** The application's database as it is before any migration, to clone from: nobody ever connects to it, which cloning demands. */
async function makeBlank(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    // Data of a test run are thrown away: nothing waits for the disk.
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`ALTER SYSTEM SET ${setting} = off`);
    await client.query('SELECT pg_reload_conf()');
    await client.query(`CREATE DATABASE ${BLANK} TEMPLATE ${DATABASE} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  } finally {
    await client.end();
  }
}
