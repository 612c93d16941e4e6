import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Acting } from '../acting.ts';
import { behindTheDoor, one } from '../door.ts';
import { ownAccount } from './own-account.ts';

/** Takes one of the acting person's passkeys away. Refusal `last-credential` when no other way in would be left. */
export async function removePasskey(acting: Acting, credentialId: string): Promise<void> {
  const session = ownAccount(acting);
  const answer = await behindTheDoor(acting.platform, (tx) =>
    one(tx.rows(sql<{ removed: boolean }>`select app.remove_passkey(${session.personId}::uuid, ${credentialId}::uuid) as removed`)),
  );
  if (answer?.removed !== true) throw new Refusal('last-credential', { status: 409 });
}
