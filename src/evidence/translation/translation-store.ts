import { sql, type Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import type { StoredRecord } from '../record/stored-record.ts';

export interface Translation {
  readonly field: string;
  readonly language: string;
  readonly text: string;
  readonly state: 'draft' | 'checked';
  /** Version of the record it was made from. */
  readonly sourceVersion: number;
}

/** Translations of a record that this role may see. */
export const readTranslations = (tx: Transaction, recordId: string): Promise<Translation[]> =>
  tx.rows(sql<Translation>`
    select field, language, text, state, source_version as "sourceVersion" from app.translation where record_id = ${recordId}::uuid order by field, language`);

/** Checked translations of a record into one language, by field: what a reader is shown. */
export async function checkedTranslations(tx: Transaction, recordId: string, language: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows(
    sql<{ field: string; text: string }>`
      select field, text from app.translation where record_id = ${recordId}::uuid and language = ${language} and state = 'checked'`,
  );
  return new Map(rows.map(({ field, text }) => [field, text]));
}

/** Version in which a field got the value it has now; as steward. A translation made from an older one is to be checked. */
export async function lastChange(tx: Transaction, register: CompiledRegister, record: StoredRecord, field: CompiledField): Promise<number> {
  const columns = field.kind.columns(field).map(({ suffix }) => field.column + suffix);
  const past = sql.join(columns.map((column) => sql.ref(`p.${column}`)));
  const now = sql.join(columns.map((column) => sql.ref(`r.${column}`)));
  const [row] = await tx.rows(sql<{ version: number }>`
    select coalesce(max(p.version) + 1, 1) as version from ${sql.id('register', `${register.table}_past`)} p join ${sql.id('register', register.table)} r on r.id = p.id
    where p.id = ${record.id}::uuid and (${past}) is distinct from (${now})`);
  return row?.version ?? 1;
}
