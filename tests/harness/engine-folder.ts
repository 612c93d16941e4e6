import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const LIMIT = 60_000;

/** For tests that make databases, also on a busy machine. */
export const ENGINE_TEST_LIMIT = 120_000;
const holder = fileURLToPath(new URL('./engine-holder.ts', import.meta.url));

export interface Said {
  isNew?: boolean;
  connection?: pg.ClientConfig;
  refused?: string;
  params?: Record<string, string | number>;
}

/** An engine's folder of its own for one test, with eyes and hands to do it harm. */
export class EngineFolder {
  readonly root: string;
  data: string;
  private readonly pids: number[] = [];
  private readonly socketFolders = new Set<string>();

  constructor(name = 'd') {
    this.root = mkdtempSync(join(tmpdir(), 'throughline-engine-'));
    chmodSync(this.root, 0o711);
    this.data = join(this.root, name);
  }

  /** Opens the engine in another process; `as` a system account by number. */
  async hold(lease: 'server' | 'command', options: { as?: number } = {}): Promise<{ pid: number; said: Said }> {
    const account = options.as === undefined ? {} : { uid: options.as, gid: options.as };
    const child = spawn(process.execPath, [holder, this.data, lease], { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'], ...account });
    this.pids.push(child.pid!);
    const line = await Promise.race([
      new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve)),
      new Promise<never>((_, reject) =>
        child.once('exit', (status) => setTimeout(() => reject(new Error(`the holder ended with ${status}`)), 100)),
      ),
    ]);
    const said = JSON.parse(line) as Said;
    if (said.connection?.host !== undefined) this.socketFolders.add(said.connection.host);
    return { pid: child.pid!, said };
  }

  /** Where the database lies: the data folder, or the one its pointer names. */
  get home(): string {
    const pointer = join(this.data, 'engine-home');
    return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : this.data;
  }

  get postmaster(): number | null {
    const lock = join(this.home, 'pg', 'postmaster.pid');
    return existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : null;
  }

  /** Processes that keep this folder's engine, by their arguments. */
  get keepers(): number[] {
    return execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(
        ([, state = '', ...words]) =>
          !state.startsWith('Z') &&
          words.join(' ').includes('keeper.ts') &&
          words.join(' ').includes(JSON.stringify(this.home).slice(1, -1)),
      )
      .map(([pid]) => Number(pid));
  }

  /** Events of the keeper's log, oldest first. */
  get events(): string[] {
    const log = readFileSync(join(this.home, 'keeper.log'), 'utf8');
    return log.split('\n').flatMap((line) => (line.startsWith('{') ? [(JSON.parse(line) as { event: string }).event] : []));
  }

  async untilStopped(): Promise<void> {
    await until(() => this.postmaster === null && this.keepers.length === 0, `the engine in ${this.home} stops`);
  }

  /** Ends what the test left and removes the folder. */
  async remove(): Promise<void> {
    for (const pid of this.pids) kill(pid);
    // Told to, it stops the engine at once and does not wait for another client.
    for (const pid of this.keepers) kill(pid, 'SIGTERM');
    await this.untilStopped();
    const { home } = this;
    for (const folder of [this.root, home, ...this.socketFolders]) rmSync(folder, { recursive: true, force: true });
  }

  files(): string[] {
    return readdirSync(this.home).toSorted();
  }
}

export function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits for a condition, looking often; throws with its name when it does not come about. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const deadline = Date.now() + LIMIT; !(await isSo()); await sleep(50)) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
  }
}

export async function ask(config: pg.ClientConfig, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(config);
  // A broken connection also rejects what was asked over it.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
