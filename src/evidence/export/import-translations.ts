import { sql } from 'kysely';
import { readReference } from '../../kernel/ids.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { restoreFormula } from '../import/reading/formula.ts';
import type { Cells, TableSource } from '../import/reading/table-source.ts';
import { reindexRecords } from '../search/reindex-records.ts';

const CHUNK = 500;

/** Translations of a folder for records that are here and have none in that language yet; answers how many were added. `machine` is this process. */
export async function importTranslations(machine: Acting, register: CompiledRegister, source: TableSource): Promise<number> {
  let added = 0;
  let waiting: Cells[] = [];
  for await (const { cells } of source.rows()) {
    waiting.push(cells);
    if (waiting.length < CHUNK) continue;
    added += await add(machine, register, waiting);
    waiting = [];
  }
  return added + (waiting.length === 0 ? 0 : await add(machine, register, waiting));
}

async function add(machine: Acting, register: CompiledRegister, rows: readonly Cells[]): Promise<number> {
  const fields = new Map(
    register.fields.filter(({ sensitivity }) => sensitivity !== 'sealed').map((field) => [field.name, field.sensitivity]),
  );
  const said = rows.flatMap((cells) => {
    const of = (name: string): string => restoreFormula(cells[name] ?? '');
    const reference = readReference(of('#reference'));
    const sensitivity = fields.get(of('field'));
    if (reference === null || sensitivity === undefined || of('text') === '') return [];
    return [
      {
        reference,
        field: of('field'),
        language: of('language'),
        text: of('text'),
        state: of('state') === 'checked' ? 'checked' : 'draft',
        sensitivity,
      },
    ];
  });
  if (said.length === 0) return 0;
  return machine.platform.database.as(identityOf(machine, 'worker'), async (tx) => {
    const added = await tx.rows(sql<{
      id: string;
    }>`insert into app.translation (record_id, register, field, language, text, source_version, state, sensitivity, is_public, is_shared, organisation_id)
      select r.id, ${register.name}, t.field, t.language, t.text, r.version, t.state, t.sensitivity, r.is_public and ${register.publication === 'open'}, r.is_shared, r.organisation_id
      from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as t(reference text, field text, language text, text text, state text, sensitivity text)
      join ${sql.id('register', register.table)} r on r.reference = t.reference
      on conflict do nothing returning record_id as id`);
    await reindexRecords(tx, register, [...new Set(added.map(({ id }) => id))]);
    return added.length;
  });
}
