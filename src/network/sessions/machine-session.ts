import type pg from 'pg';
import type { Database } from '../../database/connection.ts';
import { sql } from '../../database/connection.ts';
import { type Clock, systemClock } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import type { Keyring } from '../../kernel/keyring.ts';
import { freshToken, hashToken } from './session-token.ts';

/** A session of a process lasts 24 hours in the database; it is opened anew well before. */
const RENEW_AFTER_MS = 12 * 60 * 60 * 1000;

const secretOf = (keyring: Keyring): string => keyring.key('machine').toString('base64url');

/** Makes this installation's key known to its database, and any other one unknown. Run with the owner's login after migrations. */
export async function registerMachineKey(owner: Pick<pg.Client, 'query'>, keyring: Keyring): Promise<void> {
  const hash = hashToken(secretOf(keyring));
  await owner.query('delete from app.machine_key where hash <> $1', [hash]);
  await owner.query('insert into app.machine_key (hash) values ($1) on conflict do nothing', [hash]);
}

/** Opens a session of this process (level 4) and returns its token. Throws when the database does not know this installation's key. */
export async function openMachineSession(database: Database, keyring: Keyring): Promise<string> {
  const { token, hash } = freshToken();
  const [answer] = await database.as({ role: 'door', token: null }, (tx) =>
    tx.rows(sql<{ opened: boolean }>`select app.open_machine_session(${secretOf(keyring)}, ${uuidv7()}::uuid, ${hash}) as opened`),
  );
  if (answer?.opened !== true)
    throw new Error('The database does not know the key of this installation; start it with the owner login, or restore the keys folder');
  return token;
}

/** `Platform.machineToken`: opens the session when first asked, shares it, and renews it twice a day. */
export function machineSession(database: Database, keyring: Keyring, clock: Clock = systemClock): () => Promise<string> {
  let opened: { at: number; token: Promise<string> } | null = null;
  return () => {
    const now = clock.now().getTime();
    if (opened === null || now - opened.at > RENEW_AFTER_MS) {
      const fresh = { at: now, token: openMachineSession(database, keyring) };
      opened = fresh;
      // A failed opening is not kept: the next call tries again, this one reports.
      fresh.token.catch(() => {
        if (opened === fresh) opened = null;
      });
    }
    return opened.token;
  };
}
