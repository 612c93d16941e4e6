import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownAccount } from './account.ts';
import { LOGIN_NAMES } from './logins.ts';
import type { Place } from './place.ts';

const MAP = 'throughline';

/**
 * Writes who may connect: over the local socket only, only the accounts named here, each as any of the four logins. The socket's folder
 * keeps everybody else out already; this is the second door.
 */
export function writeAccessRules(place: Place): void {
  if (process.platform === 'win32') {
    write(place, 'pg_hba.conf', ['host all all 127.0.0.1/32 scram-sha-256']);
    return;
  }
  const accounts = new Set(['root', place.account.name, ownAccount()?.name ?? 'root']);
  const logins = Object.values(LOGIN_NAMES);
  write(place, 'pg_hba.conf', [`local all all peer map=${MAP}`]);
  write(
    place,
    'pg_ident.conf',
    [...accounts].flatMap((account) => logins.map((login) => `${MAP} "${account.replaceAll('"', '""')}" ${login}`)),
  );
}

function write(place: Place, name: string, lines: string[]): void {
  const path = join(place.cluster, name);
  writeFileSync(path, `# Written at each start.\n${lines.join('\n')}\n`);
  chmodSync(path, 0o600);
}
