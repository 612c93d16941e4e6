import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

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
  const state = ifPresent(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (state === null) return false;
  // The name, in parentheses, may hold anything; the state follows the last one.
  return !['Z', 'X'].includes(state.slice(state.lastIndexOf(')') + 2, state.lastIndexOf(')') + 3));
}

/** File name of the program a process runs, on Linux; null when it has ended. */
export function programOf(pid: number): string | null {
  const path = ifPresent(() => readlinkSync(`/proc/${pid}/exe`));
  return path === null ? null : basename(path.replace(/ \(deleted\)$/, ''));
}

function ifPresent(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    // ESRCH: it ended between opening and reading. EACCES: of another account, so none that we started.
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
