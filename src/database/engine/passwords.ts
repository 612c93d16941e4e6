import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGIN_NAMES } from './logins.ts';

/** On Windows there are no peer credentials: four random passwords lie in the keys folder, which only the account can read. */
export function readPasswords(secrets: string): Record<string, string> {
  const file = join(secrets, 'engine-passwords.json');
  if (!existsSync(file)) {
    mkdirSync(secrets, { recursive: true, mode: 0o700 });
    const fresh = Object.fromEntries(Object.keys(LOGIN_NAMES).map((login) => [login, randomBytes(24).toString('base64url')]));
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
