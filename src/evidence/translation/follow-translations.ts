import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { PreparedRecord } from '../record/stored-record.ts';
import { translatedFields } from './translated-fields.ts';

/**
 * Translations go with their records: seen by whoever sees them, and taken back to draft when the text they were made from has changed, so that no
 * reader is shown what was corrected. In the transaction that replaces the records, after the new rows are written and before they are indexed.
 */
export async function followTranslations(tx: Transaction, register: CompiledRegister, ids: readonly string[]): Promise<void> {
  const own = sql.id('register', register.table);
  const names = (
    await tx.rows(sql<{ field: string }>`select distinct field from app.translation where record_id = any(${ids}::uuid[])`)
  ).map(({ field }) => field);
  if (names.length === 0) return;
  await tx.run(sql`update app.translation t set is_public = (r.is_public and ${register.publication === 'open'}::boolean), is_shared = r.is_shared, organisation_id = r.organisation_id
    from ${own} r where r.id = t.record_id and t.record_id = any(${ids}::uuid[])`);
  for (const field of register.fields.filter(({ name }) => names.includes(name))) {
    const columns = field.kind.columns(field).map(({ suffix }) => field.column + suffix);
    if (columns.length === 0) continue;
    await tx.run(sql`update app.translation t set state = 'draft'
      from ${own} r join ${sql.id('register', `${register.table}_past`)} p on p.id = r.id and p.version = r.version - 1
      where r.id = t.record_id and t.record_id = any(${ids}::uuid[]) and t.field = ${field.name} and t.state = 'checked'
        and (${sql.join(columns.map((column) => sql.ref(`r.${column}`)))}) is distinct from (${sql.join(columns.map((column) => sql.ref(`p.${column}`)))})`);
  }
}

/** Records were taken out: nobody but their organisation and the stewards sees their translations. */
export async function hideTranslations(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.run(
    sql`update app.translation set is_public = false, is_shared = false where record_id = any(${ids}::uuid[]) and (is_public or is_shared)`,
  );
}

export interface TranslatedWords {
  readonly recordId: string;
  readonly language: string;
  readonly text: string;
  readonly sensitivity: Sensitivity;
}

/** Checked translations of records, to be found by whoever may read the text they were made from. */
export async function wordsInTranslations(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
): Promise<readonly TranslatedWords[]> {
  const fields = new Map(translatedFields(register).map((field) => [field.name, field]));
  if (fields.size === 0) return [];
  const values = new Map(records.map((record) => [record.id, record.values]));
  const rows = await tx.rows(
    sql<{ recordId: string; field: string; language: string; text: string }>`
      select record_id as "recordId", field, language, text from app.translation
      where record_id = any(${records.map(({ id }) => id)}::uuid[]) and register = ${register.name} and state = 'checked'`,
  );
  return rows.flatMap(({ recordId, field: name, language, text }) => {
    const field = fields.get(name);
    const source = values.get(recordId)?.[name] ?? null;
    return field === undefined || source === null ? [] : [{ recordId, language, text, sensitivity: field.sensitivity }];
  });
}
