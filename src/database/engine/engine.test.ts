import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, ENGINE_TEST_LIMIT, EngineFolder, until } from '../../../tests/harness/engine-folder.ts';
import { type Engine, openEngine } from './engine.ts';

describe('the embedded engine', { timeout: ENGINE_TEST_LIMIT }, () => {
  let folder: EngineFolder;
  const open = (lease: 'server' | 'command' = 'command'): Promise<Engine> =>
    openEngine({ data: folder.data, keys: join(folder.root, 'keys'), lease });

  beforeEach(() => {
    folder = new EngineFolder("données d'essai, ü");
  });
  afterEach(() => folder.remove());

  it('is made on the first start, with four logins of rising rights and its extensions', async () => {
    const engine = await open();
    expect(engine.isNew).toBe(true);
    const logins = await ask(
      engine.connection('superuser', 'throughline'),
      `SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolinherit, rolbypassrls FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY rolname`,
    );
    const none = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolinherit: false, rolbypassrls: false };
    expect(logins.slice(1)).toEqual([
      { ...none, rolname: 'throughline_desk' },
      { ...none, rolname: 'throughline_owner', rolcreaterole: true, rolcreatedb: true, rolinherit: true },
      { ...none, rolname: 'throughline_public' },
    ]);
    expect(logins[0]).toMatchObject({ rolname: 'postgres', rolsuper: true });
    const extensions = await ask(
      engine.connection('superuser', 'throughline'),
      `SELECT extname FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace WHERE nspname = 'public' ORDER BY 1`,
    );
    expect(extensions.map((row) => row['extname'])).toEqual(['btree_gin', 'fuzzystrmatch', 'pg_trgm', 'pgcrypto', 'unaccent']);
    await engine.close();
  });

  it('is safe on disk, and lets the owner and nobody else make tables', async () => {
    const engine = await open();
    const settings = await ask(
      engine.connection('owner', 'throughline'),
      `SELECT current_setting('fsync') fsync, current_setting('full_page_writes') pages, current_setting('data_checksums') sums,
              current_setting('listen_addresses') addresses, current_setting('server_encoding') encoding`,
    );
    expect(settings).toEqual([{ fsync: 'on', pages: 'on', sums: 'on', addresses: '', encoding: 'UTF8' }]);
    await ask(engine.connection('owner', 'throughline'), 'CREATE TABLE thing (a int)');
    await expect(ask(engine.connection('desk', 'throughline'), 'SELECT * FROM thing')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(engine.connection('public', 'throughline'), 'CREATE TABLE other (a int)')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(engine.connection('desk', 'postgres'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    await expect(ask(engine.connection('desk', 'throughline'), 'CREATE TEMP TABLE t (a int)')).rejects.toMatchObject({ code: '42501' });
    await engine.close();
  });

  it('folds and splits words of any script, which text search rests on', async () => {
    const engine = await open();
    const [row] = await ask(
      engine.connection('owner', 'throughline'),
      `SELECT lower('ÉŁÖ') low, to_tsvector('simple', '« été » — الحرية، للجميع')::text words`,
    );
    expect(row).toEqual({ low: 'éłö', words: `'été':1 'الحرية':2 'للجميع':3` });
    await engine.close();
  });

  it('keeps rows from one start to the next', async () => {
    const first = await open();
    await ask(first.connection('owner', 'throughline'), 'CREATE TABLE kept AS SELECT 41 AS number');
    await first.close();
    await folder.untilStopped();
    const second = await open();
    expect(second.isNew).toBe(false);
    expect(await ask(second.connection('owner', 'throughline'), 'SELECT number FROM kept')).toEqual([{ number: 41 }]);
    await second.close();
  });

  it('runs for as long as anyone holds it, and no longer', async () => {
    const [first, second] = [await open(), await open()];
    const pid = folder.postmaster;
    await first.close();
    expect(await ask(second.connection('desk', 'throughline'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.close();
    const third = await open();
    // Opened again before the two seconds were over, it is the same one.
    expect(folder.postmaster).toBe(pid);
    await third.close();
    await folder.untilStopped();
    expect(folder.events.at(-1)).toBe('keeper-left');
  });

  it('is made once when two start at the same instant', async () => {
    const holders = await Promise.all([folder.hold('server'), folder.hold('command'), folder.hold('command')]);
    expect(holders.map(({ said }) => said.refused)).toEqual([undefined, undefined, undefined]);
    await until(() => folder.keepers.length === 1, 'only one keeper is left');
    expect(folder.events.filter((event) => event === 'engine-started')).toHaveLength(1);
  });

  it('gives one server the lease, and the next one its number', async () => {
    const first = await folder.hold('server');
    const second = await folder.hold('server');
    expect(second.said).toEqual({ refused: 'already-running', params: { pid: first.pid } });
    const command = await open('command');
    await command.close();
    process.kill(first.pid, 'SIGKILL');
    await until(async () => (await folder.hold('server')).said.refused === undefined, 'the lease of a killed server is free');
  });

  it('is closed to other accounts by the modes of its folders', async () => {
    const engine = await open();
    const modes = [join(folder.home, 'pg'), engine.connection('desk', 'throughline').host!].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700]);
    await engine.close();
  });
});
