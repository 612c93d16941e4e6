import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Acting } from '../acting.ts';
import { behindTheDoor, one } from '../door.ts';
import { useChallenge } from './challenge.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { ownAccount } from './own-account.ts';
import { readNewPasskey } from './passkey.ts';

export const addPasskeyPurpose = (sessionId: string): string => `add:${sessionId}`;

/** Adds a passkey made by the browser to the acting person's account. Refusal `passkey-failed`; problem at `current`. */
export async function addPasskey(acting: Acting, given: { answer: string; origin: string; label: string; current: string }): Promise<void> {
  const session = ownAccount(acting);
  await checkOwnPassword(acting, given.current);
  const passkey = await readNewPasskey(acting.platform, given.origin, addPasskeyPurpose(session.id), given.answer);
  await behindTheDoor(acting.platform, async (tx) => {
    const isFresh = await useChallenge(tx, acting.platform.keyring, passkey.challenge);
    const label = given.label.trim().slice(0, 80) || null;
    const added = await one(
      tx.rows(
        sql<{
          added: boolean;
        }>`select app.add_passkey(${session.personId}::uuid, ${uuidv7()}::uuid, ${passkey.publicKey}, ${passkey.handle}, ${passkey.counter}::bigint, ${label}) as added`,
      ),
    );
    if (!isFresh || added?.added !== true) throw new Refusal('passkey-failed', { status: 409 });
  });
}
