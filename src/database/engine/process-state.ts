import { readFileSync } from 'node:fs';

/** Whether the number belongs to any process, of whatever account, even one that has ended and was not yet collected. */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process still runs. In containers whose first process collects no children an ended one stays listed for ever. */
export function isAlive(pid: number): boolean {
  if (!isNumberTaken(pid)) return false;
  if (process.platform !== 'linux') return true;
  const state = readOf(pid, 'stat');
  // The name, in parentheses, may hold anything; the state follows the last one.
  return state !== null && !['Z', 'X'].includes(state.slice(state.lastIndexOf(')') + 2, state.lastIndexOf(')') + 3));
}

/**
 * The words a process was started with, on Linux; null elsewhere, when it has ended, or when the system hides it. Not its program file,
 * which a container's root may not see of other accounts.
 */
export function wordsOf(pid: number): string[] | null {
  if (process.platform !== 'linux') return null;
  const words = readOf(pid, 'cmdline');
  return words === null || words === '' ? null : words.split('\0');
}

function readOf(pid: number, file: 'stat' | 'cmdline'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    // ESRCH: it ended between opening and reading.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
