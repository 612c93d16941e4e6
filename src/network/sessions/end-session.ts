import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';

/** Ends the session that holds this token; nothing happens when there is none. */
export async function endSession(platform: Pick<Platform, 'database'>, token: string): Promise<void> {
  await platform.database.as({ role: 'door', token }, async (tx) => void (await tx.rows(sql`select app.end_session()`)));
}
