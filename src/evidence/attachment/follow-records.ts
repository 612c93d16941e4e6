import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { PreparedRecord } from '../record/stored-record.ts';

export interface NamedFile {
  readonly recordId: string;
  readonly id: string;
  readonly sensitivity: Sensitivity;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The files that records name in any of their fields. */
export const filesOf = (register: CompiledRegister, records: readonly Pick<PreparedRecord, 'id' | 'values'>[]): readonly NamedFile[] =>
  records.flatMap((record) =>
    register.fields.flatMap((field) => {
      const value = record.values[field.name];
      if (value === null || value === undefined || field.sensitivity === 'sealed') return [];
      return field.kind
        .files(value, field)
        .flatMap(({ id, sensitivity }) => (UUID.test(id) ? [{ recordId: record.id, id, sensitivity }] : []));
    }),
  );

/** Files go with their records: bound to them, and seen by whoever sees them. In the transaction that writes the records, before they are indexed. */
export async function followRecords(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly Pick<PreparedRecord, 'id' | 'values'>[],
  isNew: boolean,
): Promise<void> {
  const files = filesOf(register, records);
  if (files.length === 0 && isNew) return;
  const touched = isNew ? [] : records.map(({ id }) => id);
  await tx.rows(sql`select app.follow_files(${register.name}, ${touched}::uuid[], ${files.map(({ recordId }) => recordId)}::uuid[], ${files.map(({ id }) => id)}::uuid[],
    ${files.map(({ sensitivity }) => sensitivity)}::text[])`);
}

export interface FileWords {
  readonly recordId: string;
  readonly text: string;
  readonly sensitivity: Sensitivity;
}

/** Words found in the files of records: for those who may fetch the file. Where no copy could be cleaned that is whoever may see the original. */
export async function wordsInFiles(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
): Promise<readonly FileWords[]> {
  const files = filesOf(register, records);
  if (files.length === 0) return [];
  const levels = new Map(files.map((file) => [`${file.recordId} ${file.id}`, file.sensitivity]));
  const rows = await tx.rows(
    sql<{
      id: string;
      record_id: string;
      words: string;
      is_clean: boolean;
    }>`select id, record_id, words, clean_storage is not null as is_clean from app.attachment
      where id = any(${files.map(({ id }) => id)}::uuid[]) and words is not null and register = ${register.name}`,
  );
  return rows.flatMap(({ id, record_id: recordId, words: text, is_clean: isClean }) => {
    const sensitivity = levels.get(`${recordId} ${id}`);
    return sensitivity === undefined ? [] : [{ recordId, text, sensitivity: isClean ? sensitivity : ('restricted' as const) }];
  });
}
