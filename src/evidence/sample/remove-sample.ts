import { sql } from 'kysely';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { removeRecords } from '../record/save-records.ts';

const CHUNK = 2_500;
const LIMIT_MS = 1_800_000;

/** Takes the sample out again, records, figures, people and organisations; answers how many records went. Nothing else is touched. */
export async function removeSample(acting: Acting): Promise<number> {
  for (const register of acting.platform.model.registers) while ((await removeChunk(acting, register)) === CHUNK);
  return act(
    acting,
    'worker',
    'sample.remove',
    async (tx) => {
      const tables = acting.platform.model.registers.map((register) => register.table);
      const [row] = await tx.rows(sql<{ gone: number }>`select app.sample_remove(${tables}::text[]) as gone`);
      return { result: row!.gone, audit: { count: row!.gone } };
    },
    { limitMs: LIMIT_MS },
  );
}

/** Some of the sample's records out of their register, search and numbers; also those that somebody has changed by hand since. */
const removeChunk = (acting: Acting, register: CompiledRegister): Promise<number> =>
  act(
    acting,
    'worker',
    'sample.remove',
    async (tx) => {
      const records = await tx.rows(sql<{
        id: string;
        version: number;
      }>`select r.id, r.version from ${sql.id('register', register.table)} r, app.setting s
        where s.key = 'sample' and (r.batch_id = (s.value ->> 'batch')::uuid
          or (r.batch_id is null and exists (select from ${sql.id('register', `${register.table}_past`)} p where p.id = r.id and p.batch_id = (s.value ->> 'batch')::uuid)))
        limit ${CHUNK}`);
      await removeRecords(tx, register, records, acting.platform.clock.now());
      await raisePublicVersion(tx);
      return { result: records.length, audit: { register: register.name, count: records.length } };
    },
    { limitMs: LIMIT_MS },
  );
