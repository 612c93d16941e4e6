import { sql } from 'kysely';
import type { Platform } from '../../database/platform.ts';

/** How long a file waits for the form it came with to be saved. */
const PATIENCE = '7 days';
const MOST = 200;

/** Throws away files that were handed in with a form that was never saved, and that no draft names; answers how many. */
export async function forgetLooseFiles(platform: Pick<Platform, 'database' | 'machineToken' | 'storage'>): Promise<number> {
  const token = await platform.machineToken();
  const gone = await platform.database.as({ role: 'worker', token }, (tx) =>
    tx.rows(sql<{ storage: string; clean_storage: string | null }>`delete from app.attachment where id in (
      select a.id from app.attachment a where a.record_id is null and a.created_at < now() - ${PATIENCE}::interval
        and not exists (select from app.report r where r.said is not null and strpos(r.said::text, a.id::text) > 0) limit ${MOST})
      returning storage, clean_storage`),
  );
  for (const { storage, clean_storage: clean } of gone)
    for (const name of [storage, clean]) if (name !== null) await platform.storage.remove(name);
  return gone.length;
}
