import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { one } from '../door.ts';

/** How long it stays known who read what is restricted; then the chain keeps its hashes only. */
export const READ_LOG_MONTHS = 24;

/** Forgets sealed reads older than the retention, month by month; the number of entries forgotten. Run by the worker once a day. */
export async function expireReads(
  platform: Pick<Platform, 'database' | 'machineToken' | 'clock'>,
  months = READ_LOG_MONTHS,
): Promise<number> {
  const now = platform.clock.now();
  const until = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
  const answer = await platform.database.as({ role: 'worker', token: await platform.machineToken() }, (tx) =>
    one(tx.rows(sql<{ forgotten: number }>`select app.expire_reads(${until}::date) as forgotten`)),
  );
  return answer?.forgotten ?? 0;
}
