import { sql } from 'kysely';
import { Refusal } from '../../../kernel/refusal.ts';
import { act } from '../../../network/act.ts';
import type { Acting } from '../../../network/acting.ts';
import type { MappingSpec } from '../mappings/mapping-spec.ts';
import { changeBatch, readBatch, type ReadingChoice } from './batch-store.ts';
import { mappingOf } from './batch-table.ts';
import type { BatchState } from './import-batch.ts';

/** While no row has landed a batch may still be read another way. */
const OPEN: readonly BatchState[] = ['uploaded', 'checked'];

/** Sets how the file is read and where its columns go. What was checked before is checked anew. */
export async function chooseMapping(
  acting: Acting,
  id: string,
  choice: { mapping: string; spec: MappingSpec | null; reading: ReadingChoice },
): Promise<void> {
  await act(acting, 'steward', 'import.map', async (tx) => {
    const batch = await readBatch(tx, id, { isLocked: true });
    const register = acting.platform.model.register(batch.register);
    // Refuses a spec that names what the register does not have.
    const mapping = choice.mapping === '' ? null : mappingOf(register, choice);
    if (mapping !== null && mapping.register !== register.name)
      throw new Refusal('no-mapping', { params: { register: register.name, known: '–' } });
    const isOpen = await changeBatch(
      tx,
      id,
      OPEN,
      sql`mapping = ${choice.mapping}, spec = ${choice.spec === null ? null : JSON.stringify(choice.spec)}::jsonb, reading = ${JSON.stringify(choice.reading)}::jsonb,
        state = 'uploaded', rows_total = null, rows_read = 0, accepted = 0, unchanged = 0, changed = 0, refused = 0`,
    );
    if (!isOpen) throw new Refusal('changed-meanwhile', { status: 409 });
    return { result: undefined, audit: { register: batch.register, subject: id } };
  });
}
