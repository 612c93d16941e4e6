import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { one } from '../door.ts';
import { freshToken } from './session-token.ts';

/**
 * Gives a session a new token and returns it; null when another request has just done so.
 * The former one works until the new one is first used, so that an answer lost on the way locks nobody out, and a minute more.
 */
export async function rotateSession(platform: Pick<Platform, 'database'>, token: string): Promise<string | null> {
  const fresh = freshToken();
  const answer = await platform.database.as({ role: 'door', token }, (tx) =>
    one(tx.rows(sql<{ rotated: boolean }>`select app.rotate_session(${fresh.hash}) as rotated`)),
  );
  return answer?.rotated === true ? fresh.token : null;
}
