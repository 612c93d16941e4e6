import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, ENGINE_TEST_LIMIT, EngineFolder } from '../../../tests/harness/engine-folder.ts';
import { isRoot } from './account.ts';
import { openEngine } from './engine.ts';

/** Listed on every system, owns nothing, may do nothing. */
const NOBODY = 65534;

const connectAs = (uid: number, path: string): string =>
  execFileSync(
    process.execPath,
    [
      '-e',
      `require('net').connect(${JSON.stringify(path)}).on('connect', () => { console.log('in'); process.exit() }).on('error', (e) => console.log(e.code))`,
    ],
    { encoding: 'utf8', uid, gid: uid, cwd: '/', timeout: 10_000 },
  ).trim();

describe.skipIf(!isRoot())('the embedded engine and the accounts of the system', { timeout: ENGINE_TEST_LIMIT }, () => {
  let folder: EngineFolder;
  const keys = (): string => join(folder.root, 'keys');

  beforeEach(() => {
    folder = new EngineFolder();
  });
  afterEach(() => folder.remove());

  it('runs under an account of its own when started by root, and lets nobody else in', async () => {
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    const account = execFileSync('id', ['-u', 'throughline'], { encoding: 'utf8' }).trim();
    expect(statSync(join(folder.data, 'pg')).uid).toBe(Number(account));
    const { host, port } = engine.connection('desk', 'throughline');
    expect(connectAs(NOBODY, join(host!, `.s.PGSQL.${port}`))).toBe('EACCES');
    expect(connectAs(NOBODY, join(host!, 'keeper.sock'))).toBe('EACCES');
    expect(connectAs(0, join(host!, 'keeper.sock'))).toBe('in');
    await engine.close();
  });

  it('refuses a peer whose account is not named, even where the folder stands open', async () => {
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    const { host, port } = engine.connection('desk', 'throughline');
    chmodSync(host!, 0o711);
    chmodSync(join(host!, `.s.PGSQL.${port}`), 0o777);
    const pg = JSON.stringify(import.meta.resolve('pg'));
    const script = `import pg from ${pg}; const c = new pg.Client(${JSON.stringify({ host, port, user: 'throughline_desk', database: 'throughline' })});
      await c.connect().then(() => console.log('in'), (e) => console.log(e.code)); process.exit()`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      uid: NOBODY,
      gid: NOBODY,
      cwd: '/',
      timeout: 10_000,
    });
    expect(answer.trim()).toBe('28000');
    await engine.close();
  });

  it('runs as an ordinary user, whose engine root can use but no stranger can', async () => {
    chownSync(folder.root, NOBODY, NOBODY);
    const holder = await folder.hold('server', { as: NOBODY });
    expect(holder.said).toMatchObject({ isNew: true });
    expect(statSync(join(folder.data, 'pg')).uid).toBe(NOBODY);
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    expect(await ask(engine.connection('owner', 'throughline'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await engine.close();
  });

  it('leaves an ordinary user able to start what root last ran', async () => {
    chownSync(folder.root, NOBODY, NOBODY);
    const first = await folder.hold('command', { as: NOBODY });
    process.kill(first.pid, 'SIGKILL');
    await folder.untilStopped();
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    await engine.close();
    await folder.untilStopped();
    expect((await folder.hold('server', { as: NOBODY })).said).toMatchObject({ isNew: false });
  });

  it("refuses to open what is another account's", async () => {
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    expect((await folder.hold('command', { as: NOBODY })).said).toEqual({
      refused: 'data-of-another-account',
      params: { account: 'throughline' },
    });
    await engine.close();
  });

  it('keeps the database elsewhere when its account cannot go where the data folder lies', async () => {
    const home = join(folder.root, 'private home');
    mkdirSync(home, { mode: 0o700 });
    folder.data = join(home, 'data');
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    expect(existsSync(join(folder.data, 'pg'))).toBe(false);
    expect(folder.home).toMatch(/^\/var\/lib\/throughline\/[0-9a-f]{16}$/);
    expect(await ask(engine.connection('desk', 'throughline'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await engine.close();
    await folder.untilStopped();
    const again = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    expect(again.isNew).toBe(false);
    await again.close();
  });

  it('opens a stopped database that root copied', async () => {
    const engine = await openEngine({ data: folder.data, keys: keys(), lease: 'command' });
    await ask(engine.connection('owner', 'throughline'), 'CREATE TABLE kept AS SELECT 3 AS number');
    await engine.close();
    await folder.untilStopped();
    const copy = join(folder.root, 'copy');
    cpSync(folder.data, copy, { recursive: true });
    folder.data = copy;
    const copied = await openEngine({ data: copy, keys: keys(), lease: 'command' });
    expect(await ask(copied.connection('owner', 'throughline'), 'SELECT number FROM kept')).toEqual([{ number: 3 }]);
    await copied.close();
  });
});
