import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openEngine } from '../../src/database/engine/engine.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { DIST } from '../../src/main/repository.ts';
import { freshToken } from '../../src/network/sessions/session-token.ts';

const START_LIMIT = 90_000;
const REQUEST_LIMIT = 20_000;

export interface Running {
  readonly origin: string;
  readonly pid: number;
  /** What it has said so far, both streams. */
  said(): string;
  /** Ends it and waits. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** The application as it is delivered (`dist/main.js`), as processes of their own on data of their own. */
export class Application {
  readonly root: string;
  readonly data: string;
  readonly keys: string;
  #running: ChildProcess[] = [];

  constructor(root?: string) {
    this.root = root ?? mkdtempSync(join(tmpdir(), 'throughline-faults-'));
    // The engine's own account passes through when the tests run as root.
    chmodSync(this.root, 0o711);
    this.data = join(this.root, 'data');
    this.keys = join(this.root, 'keys');
  }

  get environment(): NodeJS.ProcessEnv {
    const {
      DATABASE_URL: _desk,
      DATABASE_PUBLIC_URL: _public,
      DATABASE_READ_URL: _read,
      DATABASE_OWNER_URL: _owner,
      HOST: _host,
      ...rest
    } = process.env;
    return { ...rest, THROUGHLINE_DATA: this.data, THROUGHLINE_KEYS: this.keys, PORT: '0' };
  }

  /** Runs one command to its end. */
  command(
    args: readonly string[],
    options: { input?: string; env?: NodeJS.ProcessEnv } = {},
  ): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(DIST, 'main.js'), ...args], {
      env: { ...this.environment, ...options.env },
      input: options.input ?? '',
      encoding: 'utf8',
      timeout: START_LIMIT,
    });
    return { status, out: stdout, err: stderr };
  }

  /** A command that is left running. */
  begin(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(process.execPath, [join(DIST, 'main.js'), ...args], {
      env: { ...this.environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.push(child);
    return child;
  }

  /** A network with one administrator who stewards every register. */
  setUp(): void {
    const { status, err } = this.command(
      ['init', '--name', 'Open Doors', '--languages', 'en,fr', '--admin-email', 'ada@example.org', '--json'],
      { input: 'a-long-pass-phrase-9\n' },
    );
    if (status !== 0) throw new Error(`init: ${err}`);
  }

  /** Starts the server and waits until it says where it is. Rejects with what it said when it ends instead. */
  async serve(env: NodeJS.ProcessEnv = {}): Promise<Running> {
    const child = this.begin(['serve'], env);
    let said = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)));
    const isOver = { now: false };
    void ended.then(() => (isOver.now = true));
    for (const deadline = Date.now() + START_LIMIT; ; await sleep(50)) {
      const origin = /Throughline is at (\S+)/.exec(said)?.[1];
      if (origin !== undefined)
        return {
          origin,
          pid: child.pid!,
          said: () => said,
          end: async (signal = 'SIGTERM') => {
            child.kill(signal);
            return ended;
          },
        };
      if (isOver.now) throw new NotStarted(said, child.exitCode);
      if (Date.now() > deadline) throw new Error(`the server does not start: ${said}`);
    }
  }

  /** A live session of the first administrator, put there by the owner; its token. */
  async session(): Promise<string> {
    const fresh = freshToken();
    await this.owner(async (client) => {
      await client.query(
        "insert into app.session (id, token_hash, kind, person_id, organisation_id, expires_at) select $1, $2, 'person', m.person_id, m.organisation_id, now() + interval '1 day' from app.membership m limit 1",
        [uuidv7(), fresh.hash],
      );
    });
    return fresh.token;
  }

  /** Work with the owner's login on the same engine. */
  async owner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const engine = await openEngine({ data: this.data, keys: this.keys, lease: 'command' });
    const client = new pg.Client(engine.connection('owner', 'throughline'));
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
      await engine.close();
    }
  }

  /** Kills what is left and removes the folder. */
  async remove(): Promise<void> {
    for (const child of this.#running) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    // The keeper stops the engine when its last client has gone.
    for (const deadline = Date.now() + 30_000; existsSync(join(this.data, 'pg', 'postmaster.pid')) && Date.now() < deadline;)
      await sleep(100);
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The server ended before it listened. */
export class NotStarted extends Error {
  readonly said: string;
  readonly status: number | null;
  constructor(said: string, status: number | null) {
    super(said);
    this.said = said;
    this.status = status;
  }
}

export interface Said {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
}

/** One request, as a browser of that session would send it; null when the server went away meanwhile. */
export async function send(
  origin: string,
  path: string,
  options: { token?: string; form?: Record<string, string> } = {},
): Promise<Said | null> {
  try {
    const response = await fetch(origin + path, {
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_LIMIT),
      headers: {
        ...(options.token === undefined ? {} : { cookie: `throughline=${options.token}` }),
        ...(options.form === undefined ? {} : { origin, 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(options.form === undefined ? {} : { method: 'POST', body: new URLSearchParams(options.form).toString() }),
    });
    return { status: response.status, text: await response.text(), location: response.headers.get('location') };
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return null;
    throw error;
  }
}

/** The token every form of this session carries. */
export async function formToken(origin: string, token: string): Promise<string> {
  const page = await send(origin, '/en/registers/resources/new', { token });
  const found = /name="csrf"[^>]*value="([^"]+)"/.exec(page?.text ?? '')?.[1];
  if (found === undefined) throw new Error(`no form: ${page?.status ?? 'gone'}`);
  return found;
}

/** A new record of the simplest register, by the form. */
export const resource = (csrf: string, title: string): Record<string, string> => ({
  csrf,
  'v.title.text': title,
  'v.title.language': 'en',
  'v.author': 'Open Doors',
  'v.issuedOn.year': '2026',
  'v.kind': 'report',
});

/** Waits until something holds. */
export async function until(isSo: () => Promise<boolean>, what: string, limit = 60_000): Promise<void> {
  for (const deadline = Date.now() + limit; !(await isSo()); await sleep(200))
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
}
