import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { ProseValue } from '../../../model/values.ts';
import { reindexRecords } from '../../search/reindex-records.ts';

export interface Translated {
  readonly recordId: string;
  /** Further languages by field. */
  readonly translations: Readonly<Record<string, readonly ProseValue[]>>;
}

/** Keeps what a source says of one thing in further languages, as checked translations of the version that has just been written. */
export async function writeTranslations(tx: Transaction, register: CompiledRegister, records: readonly Translated[]): Promise<void> {
  const said = records.flatMap(({ recordId, translations }) =>
    Object.entries(translations).flatMap(([name, texts]) => {
      const { sensitivity } = register.field(name);
      return texts.map(({ language, text }) => ({ id: recordId, field: name, language, text, sensitivity }));
    }),
  );
  if (said.length === 0) return;
  await tx.run(sql`insert into app.translation (record_id, register, field, language, text, source_version, state, sensitivity, is_public, is_shared, organisation_id)
    select r.id, ${register.name}, t.field, t.language, t.text, r.version, 'checked', t.sensitivity, (r.is_public and ${register.publication === 'open'}::boolean), r.is_shared, r.organisation_id
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as t(id uuid, field text, language text, text text, sensitivity text)
    join ${sql.id('register', register.table)} r on r.id = t.id
    on conflict (record_id, field, language) do update set text = excluded.text, source_version = excluded.source_version, state = 'checked'`);
  await reindexRecords(tx, register, [...new Set(said.map(({ id }) => id))]);
}
