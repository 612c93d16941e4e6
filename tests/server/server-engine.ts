import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const PLACES = '/usr/lib/postgresql';
const LIMIT = 60_000;

/** Programs of the newest PostgreSQL that Debian's package installed; null where there is none. */
export function installedPostgres(): string | null {
  if (!existsSync(PLACES)) return null;
  const versions = readdirSync(PLACES)
    .filter((name) => Number(name) >= 15 && existsSync(join(PLACES, name, 'bin', 'initdb')))
    .toSorted((a, b) => Number(b) - Number(a));
  return versions[0] === undefined ? null : join(PLACES, versions[0], 'bin');
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL does not run as root: the account its package made, else the one of the embedded engine. */
function account(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'throughline']) {
    const { status, stdout } = spawnSync('getent', ['passwd', name], { encoding: 'utf8' });
    if (status === 0) {
      const [, , uid, gid] = stdout.trim().split(':');
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  throw new Error('no account to run PostgreSQL under');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A PostgreSQL server of our own, in a folder that is gone afterwards, on loopback and with passwords. */
export class ServerEngine {
  readonly folder: string;
  readonly port: number;
  readonly #programs: string;
  readonly #password: string;
  readonly #account: Account | null;
  #child: ChildProcess | null = null;

  private constructor(programs: string, folder: string, port: number, password: string, owner: Account | null) {
    this.#programs = programs;
    this.folder = folder;
    this.port = port;
    this.#password = password;
    this.#account = owner;
  }

  static async make(programs: string): Promise<ServerEngine> {
    const made = await ServerEngine.#empty(programs, randomBytes(12).toString('hex'));
    const file = join(made.folder, 'password');
    writeFileSync(file, made.#password);
    if (made.#account !== null) chownSync(file, made.#account.uid, made.#account.gid);
    made.#run('initdb', ['-D', made.data, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'scram-sha-256', `--pwfile=${file}`]);
    return made;
  }

  /** A hot standby of `primary`, not started yet. */
  static async standbyOf(primary: ServerEngine): Promise<ServerEngine> {
    const made = await ServerEngine.#empty(primary.#programs, primary.#password);
    made.#run('pg_basebackup', ['-D', made.data, '-R', '-X', 'stream', '-c', 'fast', '-d', primary.address('postgres')]);
    return made;
  }

  static async #empty(programs: string, password: string): Promise<ServerEngine> {
    const owner = account();
    const folder = mkdtempSync(join(tmpdir(), 'throughline-server-'));
    if (owner !== null) chownSync(folder, owner.uid, owner.gid);
    const made = new ServerEngine(programs, folder, await freePort(), password, owner);
    mkdirSync(made.data, { mode: 0o700 });
    if (owner !== null) chownSync(made.data, owner.uid, owner.gid);
    return made;
  }

  get data(): string {
    return join(this.folder, 'data');
  }

  /** Address of the superuser. */
  address(database: string): string {
    return `postgresql://postgres:${this.#password}@127.0.0.1:${this.port}/${database}`;
  }

  #run(program: string, args: readonly string[]): void {
    const { status, stderr } = spawnSync(join(this.#programs, program), args, {
      cwd: '/',
      encoding: 'utf8',
      timeout: LIMIT,
      ...this.#account,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  }

  async start(): Promise<void> {
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${this.port}`,
      `unix_socket_directories=${this.folder}`,
      'shared_buffers=32MB',
      'fsync=off',
    ];
    this.#child = spawn(join(this.#programs, 'postgres'), ['-D', this.data, ...settings.flatMap((setting) => ['-c', setting])], {
      cwd: '/',
      stdio: 'ignore',
      ...this.#account,
    });
    for (const deadline = Date.now() + LIMIT; ; await sleep(100)) {
      try {
        await this.ask('select 1');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }

  async ask<T extends pg.QueryResultRow>(text: string, database = 'postgres'): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.address(database), connectionTimeoutMillis: 2_000 });
    await client.connect();
    try {
      return (await client.query<T>(text)).rows;
    } finally {
      await client.end();
    }
  }

  async remove(): Promise<void> {
    const child = this.#child;
    if (child !== null && child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // At once: what it holds is thrown away.
      child.kill('SIGQUIT');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
