import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DIST } from '../../src/main/repository.ts';
import { alone, type Benchmark, median } from './benchmark.ts';

const LIMIT_MS = 60_000;
const STARTS = 5;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts the installed application, waits for its first page, stops it. Milliseconds, and resident megabytes once idle. */
async function start(folder: string): Promise<{ ms: number; megabytes: number }> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [join(DIST, 'main.js'), 'serve'], {
    env: { ...process.env, PORT: String(port), THROUGHLINE_DATA: join(folder, 'data'), THROUGHLINE_KEYS: join(folder, 'keys') },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const answered = async (): Promise<boolean> => {
      try {
        return (await fetch(`http://localhost:${port}/en`, { redirect: 'manual' })).status < 400;
      } catch (error) {
        if (error instanceof TypeError) return false;
        throw error;
      }
    };
    while (!(await answered())) {
      if (performance.now() - begun > LIMIT_MS) throw new Error('the application did not start');
      await sleep(10);
    }
    const ms = performance.now() - begun;
    await sleep(1_500);
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
    return { ms, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024 };
  } finally {
    child.kill('SIGTERM');
    await ended;
    // The engine stops two seconds after its last holder; a warm start is one from a stopped engine.
    await sleep(3_500);
  }
}

export const startBench: Benchmark = {
  name: 'start',
  async run(progress) {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-start-'));
    try {
      progress('first start, not counted');
      await start(folder);
      const starts = [];
      for (let index = 0; index < STARTS; index++) starts.push(await start(folder));
      return [
        alone('start, to first page', 'ms', median(starts.map(({ ms }) => ms)), '≤ 2,500', (figure) => figure <= 2_500),
        alone('web process when idle', 'MB', median(starts.map(({ megabytes }) => megabytes)), '≤ 200', (figure) => figure <= 200),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    }
  },
};
