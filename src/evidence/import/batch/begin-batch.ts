import { sql } from 'kysely';
import { uuidv7 } from '../../../kernel/ids.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { act } from '../../../network/act.ts';
import type { Acting } from '../../../network/acting.ts';
import type { ImportTarget } from './import-batch.ts';

export interface NewBatch {
  readonly register: string;
  readonly mapping: string;
  readonly fileName: string | null;
  /** Storage name of the uploaded file; null where it is read in place. */
  readonly file: string | null;
  readonly isDryRun: boolean;
  readonly target: ImportTarget;
  readonly state: 'uploaded' | 'checking' | 'running';
  readonly spec?: unknown;
}

/** As far as one person may take a row: where the register asks for a second pair of eyes, an import publishes nothing by itself. */
export function furthestTarget(needsSecondPerson: boolean, wantsPublication: boolean): ImportTarget {
  if (!wantsPublication) return 'submitted';
  return needsSecondPerson ? 'accepted' : 'published';
}

/** Opens a batch as a steward of the register. Refusal `not-allowed` for anyone else, `register-off` while its duties are not confirmed. */
export async function beginBatch(acting: Acting, batch: NewBatch): Promise<string> {
  if (acting.session?.stewardOf.has(batch.register) !== true) throw new Refusal('not-allowed', { status: 403 });
  return act(acting, 'steward', 'import.begin', async (tx) => {
    const [on] = await tx.rows(sql<{ is_on: boolean }>`select app.is_register_on(${batch.register}) as is_on`);
    if (on?.is_on !== true) throw new Refusal('register-off', { status: 409, params: { register: batch.register } });
    const id = uuidv7();
    await tx.run(sql`insert into app.import_batch (id, register, mapping, spec, file_name, file, state, is_dry_run, target, person_id, organisation_id, started_at)
      values (${id}::uuid, ${batch.register}, ${batch.mapping}, ${batch.spec === undefined ? null : JSON.stringify(batch.spec)}::jsonb, ${batch.fileName}, ${batch.file}, ${batch.state}, ${batch.isDryRun}, ${batch.target},
        app.person(), app.organisation(), ${batch.state !== 'uploaded' ? sql`now()` : null})`);
    return { result: id, audit: { register: batch.register, subject: id } };
  });
}
