import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { freshToken, hashToken } from '../sessions/session-token.ts';
import { countAttempt, forgetAttempts, giveBackAttempt } from '../sign-in/attempts.ts';
import { verifyPassword } from '../sign-in/password.ts';

/**
 * Opens a volunteer's session by link and PIN; returns its token. Five wrong PINs lock the link.
 * Refusals: `pin-wrong` (401; the same for a link that is unknown, locked, withdrawn or over), `too-many-attempts` (429).
 */
export async function joinWithPin(
  platform: DoorPlatform,
  given: { link: string; pin: string; client: string; device: string | null },
): Promise<string> {
  const linkHash = hashToken(given.link);
  const tried = await behindTheDoor(platform, async (tx) => {
    await countAttempt(tx, platform.keyring, 'client', given.client);
    await countAttempt(tx, platform.keyring, 'link', given.link);
    return one(tx.rows(sql<{ pin_hash: string | null }>`select app.try_pin(${linkHash}) as pin_hash`));
  });
  if (!(await verifyPassword(tried?.pin_hash ?? null, given.pin.replace(/\s/g, '')))) throw new Refusal('pin-wrong', { status: 401 });
  const fresh = freshToken();
  const answer = await behindTheDoor(platform, async (tx) => {
    await giveBackAttempt(tx, platform.keyring, 'client', given.client);
    await forgetAttempts(tx, platform.keyring, 'link', given.link);
    return one(
      tx.rows(
        sql<{
          opened: boolean;
        }>`select app.redeem_volunteer(${linkHash}, ${uuidv7()}::uuid, ${fresh.hash}, ${given.device}) as opened`,
      ),
    );
  });
  if (answer?.opened !== true) throw new Refusal('pin-wrong', { status: 401 });
  return fresh.token;
}
