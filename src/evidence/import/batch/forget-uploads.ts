import { sql } from 'kysely';
import type { Platform } from '../../../database/platform.ts';
import { forgetFile } from './stored-file.ts';

/** Deletes the files of imports that nobody went on with for a week: an uploaded table may hold what no record will. */
export async function forgetUploads(platform: Platform): Promise<void> {
  const files = await platform.database.as({ role: 'worker', token: await platform.machineToken() }, (tx) =>
    tx.rows(sql<{
      file: string;
    }>`update app.import_batch b set file = null, state = case when b.state in ('uploaded', 'checked') then 'cancelled' else b.state end
      from (select id, file from app.import_batch where file is not null and state in ('uploaded', 'checked', 'failed', 'cancelled', 'done', 'undone')
        and coalesce(ended_at, created_at) < now() - interval '7 days' for update) old
      where b.id = old.id returning old.file`),
  );
  for (const { file } of files) await forgetFile(platform, file);
}
