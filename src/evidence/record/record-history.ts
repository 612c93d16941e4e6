import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import { loadRecords, selectList } from './read-records.ts';
import type { StoredRecord } from './stored-record.ts';

export interface RecordVersion {
  readonly record: StoredRecord;
  /** Fields that differ from the version before. */
  readonly changed: readonly string[];
  readonly until: Date | null;
}

const MOST_VERSIONS = 200;

/** All versions of a record that this role and level may see, newest first, with what changed between them. */
export async function recordHistory(
  tx: Transaction,
  register: CompiledRegister,
  current: StoredRecord,
  level: Level,
): Promise<RecordVersion[]> {
  const rows = await tx.rows(
    sql<SqlRow>`select ${selectList(register, level, 'r')}, r.recorded_to from ${sql.id('register', `${register.table}_past`)} r where r.id = ${current.id}::uuid order by r.version desc limit ${MOST_VERSIONS}`,
  );
  const past = await loadRecords(tx, register, rows, level, undefined, { isPast: true });
  const all = [current, ...past];
  return all.map((record, index) => ({
    record,
    changed: changedFields(register, all[index + 1], record),
    until: index === 0 ? null : ((rows[index - 1]!['recorded_to'] as unknown as Date | null) ?? null),
  }));
}

function changedFields(register: CompiledRegister, before: StoredRecord | undefined, after: StoredRecord): string[] {
  if (before === undefined) return [];
  return register.fields
    .map((field) => field.name)
    .filter((name) => JSON.stringify(before.values[name] ?? null) !== JSON.stringify(after.values[name] ?? null));
}
