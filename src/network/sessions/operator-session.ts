import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { freshToken } from './session-token.ts';

/**
 * Opens a session in the name of a person for the command line (one hour) and returns its token.
 * Without an address: the first administrator. Refusal `person-not-found` when nobody active has it.
 */
export async function openOperatorSession(platform: DoorPlatform, email: string | null): Promise<string> {
  const fresh = freshToken();
  const answer = await behindTheDoor(platform, (tx) =>
    one(tx.rows(sql<{ opened: boolean }>`select app.open_operator_session(${email}::text, ${uuidv7()}::uuid, ${fresh.hash}) as opened`)),
  );
  if (answer?.opened !== true) throw new Refusal('person-not-found', { where: '--as', status: 404 });
  return fresh.token;
}
