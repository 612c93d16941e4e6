import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

export interface ProgramResult {
  /** Exit status; null when a signal ended the program. */
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** What a child needs of the surroundings, and nothing of the operator's own settings (PGDATA, LC_ALL, secrets …). */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = process.platform === 'win32' ? ['SystemRoot', 'PATH', 'TEMP', 'TMP'] : ['PATH'];
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const values = kept.map((name) => [name, process.env[name]] as const).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(values), LANG: locale, TZ: 'UTC' };
}

/** Spawn options that make a child run as the account: only root may change it, and only to another. */
export function runningAs(account: Account | undefined): { uid?: number; gid?: number } {
  if (account === undefined || process.platform === 'win32' || process.getuid!() !== 0) return {};
  return { uid: account.uid, gid: account.gid };
}

/** Runs a program from `/` to its end; killed after `limit` milliseconds, which throws. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { account?: Account | undefined; input?: string; limit: number },
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: plainEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...runningAs(options.account),
    });
    let output = '';
    let errors = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, options.limit);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    // A program that stops reading early says why by its exit status, not by this pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (isLate) reject(new Error(`${program} did not end within ${options.limit} ms`));
      else resolve({ status, output, errors });
    });
  });
}
