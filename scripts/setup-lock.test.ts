import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const lockModule = new URL('./setup-lock.mjs', import.meta.url).href;

describe('the lock of set-up', () => {
  let root: string;
  const children: ChildProcess[] = [];
  const record = (): string => (existsSync(join(root, 'record')) ? readFileSync(join(root, 'record'), 'utf8') : '');

  /** A process that takes the lock, writes `<`, works as told and writes `>`. */
  function setUp(work: string): ChildProcess {
    const script = `import { withSetupLock } from ${JSON.stringify(lockModule)};
      import { appendFileSync } from 'node:fs';
      import { spawn } from 'node:child_process';
      const write = (text) => appendFileSync(${JSON.stringify(join(root, 'record'))}, text);
      await withSetupLock(${JSON.stringify(root)}, () => {}, async (onProgram) => { write('<'); ${work}; write('>'); });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
    children.push(child);
    return child;
  }
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let looks = 0; !isSo(); looks += 1) {
      if (looks > 400) throw new Error(`waited in vain; the record is ${record()}`);
      await sleep(50);
    }
  };
  const ended = async (child: ChildProcess): Promise<number | null> =>
    child.exitCode === null ? ((await once(child, 'exit')) as [number | null])[0] : child.exitCode;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(root, { recursive: true });
  });

  it('lets one work after another', async () => {
    const work = 'await new Promise((resolve) => setTimeout(resolve, 200))';
    expect(await Promise.all([setUp(work), setUp(work), setUp(work)].map(ended))).toEqual([0, 0, 0]);
    expect(record()).toBe('<><><>');
    expect(existsSync(join(root, 'dist', '.setup-lock'))).toBe(false);
  });

  it('is free after its holder was killed', async () => {
    const held = setUp('await new Promise(() => setInterval(() => {}, 1000))');
    await until(() => record() === '<');
    held.kill('SIGKILL');
    expect(await ended(setUp(''))).toBe(0);
    expect(record()).toBe('<<>');
  });

  it('is not free while a program of the killed holder is still at work', async () => {
    const held = setUp(`
      const program = spawn('/bin/sh', ['-c', 'sleep 1; printf p >> record'], { cwd: ${JSON.stringify(root)}, detached: true, stdio: 'ignore' });
      onProgram(program.pid); write('.');
      await new Promise(() => {})`);
    await until(() => record() === '<.');
    held.kill('SIGKILL');
    expect(await ended(setUp(''))).toBe(0);
    expect(record()).toBe('<.p<>');
  });

  it('is free after work that failed', async () => {
    expect(await ended(setUp("throw new Error('expected by this test')"))).toBe(1);
    expect(await ended(setUp(''))).toBe(0);
  });
});
