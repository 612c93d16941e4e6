import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, ENGINE_TEST_LIMIT, EngineFolder, kill, until } from '../../../tests/harness/engine-folder.ts';
import { type Engine, openEngine } from './engine.ts';

describe('the embedded engine, when something dies', { timeout: ENGINE_TEST_LIMIT }, () => {
  let folder: EngineFolder;
  let engine: Engine | null = null;
  const open = async (): Promise<Engine> =>
    (engine = await openEngine({ data: folder.data, keys: join(folder.root, 'keys'), lease: 'command' }));
  const number = (): Promise<Record<string, unknown>[]> => ask(engine!.connection('owner', 'throughline'), 'SELECT number FROM kept');

  beforeEach(() => {
    folder = new EngineFolder();
  });
  afterEach(async () => {
    await engine?.close();
    engine = null;
    await folder.remove();
  });

  it('stops when its only client is killed', async () => {
    const holder = await folder.hold('server');
    kill(holder.pid);
    await folder.untilStopped();
    expect(folder.events).toEqual(['engine-started', 'keeper-left']);
  });

  it('goes on when the keeper is killed: a new one adopts it', async () => {
    await open();
    await ask(engine!.connection('owner', 'throughline'), 'CREATE TABLE kept AS SELECT 5 AS number');
    const [postmaster, keeper] = [folder.postmaster, folder.keepers[0]!];
    kill(keeper);
    expect(await number()).toEqual([{ number: 5 }]);
    await until(() => folder.events.includes('engine-adopted'), 'a new keeper adopts the engine');
    expect(folder.postmaster).toBe(postmaster);
    expect(folder.keepers).toHaveLength(1);
    await engine!.close();
    await folder.untilStopped();
  });

  it('is adopted by the next to come when keeper and client are killed together', async () => {
    const holder = await folder.hold('server');
    const [postmaster, keeper] = [folder.postmaster, folder.keepers[0]!];
    kill(holder.pid);
    kill(keeper);
    const next = await folder.hold('server');
    expect(next.said.refused).toBeUndefined();
    expect(folder.postmaster).toBe(postmaster);
  });

  it('comes back with every committed row when PostgreSQL is killed', async () => {
    await open();
    await ask(engine!.connection('owner', 'throughline'), 'CREATE TABLE kept AS SELECT 6 AS number');
    const killed = folder.postmaster!;
    kill(killed);
    await until(async () => {
      const rows = await number().catch(() => []);
      return rows.length === 1 && folder.postmaster !== killed;
    }, 'the row is there again');
    expect(await number()).toEqual([{ number: 6 }]);
    expect(folder.events).toContain('engine-died');
  });

  it('comes back when all three are killed', async () => {
    const holder = await folder.hold('command');
    await ask(holder.said.connection!, 'CREATE TABLE kept AS SELECT 7 AS number');
    for (const pid of [folder.keepers[0]!, folder.postmaster!, holder.pid]) kill(pid);
    await open();
    expect(await number()).toEqual([{ number: 7 }]);
  });

  it('begins anew when the making was cut short', async () => {
    mkdirSync(join(folder.data, 'pg.new-1'), { recursive: true });
    writeFileSync(join(folder.data, 'pg.new-1', 'PG_VERSION'), '18\n');
    await open();
    expect(engine!.isNew).toBe(true);
    expect(folder.files().filter((name) => name.startsWith('pg'))).toEqual(['pg']);
  });

  it('begins anew when its maker was killed at any moment', async () => {
    for (const moment of [100, 300, 600, 900]) {
      const begun = folder.hold('command').catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, moment));
      for (const pid of folder.keepers) kill(pid);
      await begun;
    }
    await open();
    expect(await ask(engine!.connection('desk', 'throughline'), 'SELECT current_user::text AS me')).toEqual([{ me: 'throughline_desk' }]);
  });

  it('starts although its old number belongs to another program now', async () => {
    await (await open()).close();
    await folder.untilStopped();
    const lock = join(folder.home, 'pg', 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${join(folder.home, 'pg')}\n1700000000\n5432\n/tmp\n\n  1 1\nready\n`);
    await open();
    expect(folder.postmaster).not.toBe(process.pid);
    expect(await ask(engine!.connection('desk', 'throughline'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a database of another major version, and leaves it as it is', async () => {
    await (await open()).close();
    await folder.untilStopped();
    const version = join(folder.home, 'pg', 'PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(open()).rejects.toMatchObject({ code: 'engine-other-version', params: { found: 17, expected: 18 } });
    expect(readFileSync(version, 'utf8')).toBe('17\n');
  });

  it("says in the engine's own words why it cannot start", async () => {
    await (await open()).close();
    await folder.untilStopped();
    writeFileSync(join(folder.home, 'pg', 'postgresql.conf'), 'work_mem = plenty\n');
    await expect(open()).rejects.toMatchObject({ code: 'engine-failed', params: { reason: expect.stringContaining('work_mem') } });
  });
});
