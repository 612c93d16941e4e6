import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Place } from './place.ts';

/** Where the keeper of a place listens: a socket beside PostgreSQL's, on Windows a named pipe. */
export function keeperAddress(place: Place): string {
  if (process.platform !== 'win32') return join(place.sockets, 'keeper.sock');
  return `\\\\.\\pipe\\throughline-${createHash('sha256').update(place.home).digest('hex').slice(0, 16)}`;
}
