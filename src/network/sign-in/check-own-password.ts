import { sql } from '../../database/connection.ts';
import { Invalid } from '../../kernel/refusal.ts';
import type { Acting } from '../acting.ts';
import { behindTheDoor, one } from '../door.ts';
import { emailOf } from '../people/people-store.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { ownAccount } from './own-account.ts';
import { verifyPassword } from './password.ts';

/**
 * Asks for the present password again before the ways in are changed: an unlocked phone left on a table is not enough.
 * A person without a password (passkeys only) passes. Problem `password-wrong` at `current`; Refusal `too-many-attempts`.
 */
export async function checkOwnPassword(acting: Acting, current: string): Promise<void> {
  const { platform } = acting;
  ownAccount(acting);
  const email = await emailOf(acting, acting.session?.personId ?? '');
  if (email === null) return;
  const known = await behindTheDoor(platform, async (tx) => {
    const found = await one(tx.rows(sql<{ password_secret: string | null }>`select password_secret from app.credentials_of(${email})`));
    if (found?.password_secret != null) await countAttempt(tx, platform.keyring, 'account', email);
    return found;
  });
  if (known?.password_secret == null) return;
  if (!(await verifyPassword(known.password_secret, current))) throw new Invalid([{ where: 'current', code: 'password-wrong' }]);
  await behindTheDoor(platform, (tx) => forgetAttempts(tx, platform.keyring, 'account', email));
}
