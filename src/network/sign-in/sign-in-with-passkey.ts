import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { type BegunSession, beginSession } from '../sessions/begin-session.ts';
import { countAttempt, giveBackAttempt } from './attempts.ts';
import { useChallenge } from './challenge.ts';
import { checkPasskey, passkeyHandle } from './passkey.ts';

/** A passkey unlocked on its device is both factors at once. Refusals: `passkey-failed` (401), `too-many-attempts` (429). */
export async function signInWithPasskey(
  platform: DoorPlatform & Pick<Platform, 'clock'>,
  given: { answer: string; origin: string; client: string; device: string | null },
): Promise<BegunSession> {
  const handle = passkeyHandle(given.answer);
  const stored = await behindTheDoor(platform, async (tx) => {
    await countAttempt(tx, platform.keyring, 'client', given.client);
    return one(
      tx.rows(sql<{ credential_id: string; person_id: string; secret: string; counter: number }>`select * from app.passkey(${handle})`),
    );
  });
  if (stored === null) throw new Refusal('passkey-failed', { status: 401 });
  const checked = await checkPasskey(platform, given.origin, given.answer, { handle, publicKey: stored.secret, counter: stored.counter });
  return behindTheDoor(platform, async (tx) => {
    if (!(await useChallenge(tx, platform.keyring, checked.challenge))) throw new Refusal('passkey-failed', { status: 401 });
    await tx.rows(sql`select app.use_passkey(${stored.credential_id}::uuid, ${checked.counter}::bigint)`);
    await giveBackAttempt(tx, platform.keyring, 'client', given.client);
    return beginSession(tx, stored.person_id, given.device);
  });
}
