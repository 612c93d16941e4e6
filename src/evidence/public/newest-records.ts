import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { readRecords } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';

export interface PublishedRecord {
  readonly register: CompiledRegister;
  readonly record: StoredRecord;
}

/** The records published last, over several registers, newest day first. */
export async function newestRecords(
  tx: Transaction,
  registers: readonly CompiledRegister[],
  most: number,
): Promise<readonly PublishedRecord[]> {
  const found: PublishedRecord[] = [];
  for (const register of registers) {
    const rows = await tx.rows(
      sql<{
        id: string;
      }>`select r.id from ${sql.id('register', register.table)} r where r.is_public order by r.published_on desc nulls last, r.id desc limit ${most}`,
    );
    const records = await readRecords(
      tx,
      register,
      rows.map((row) => row.id),
      'public',
      feedFields(register),
    );
    found.push(...records.map((record) => ({ register, record })));
  }
  return found
    .toSorted((a, b) => (b.record.publishedOn ?? '').localeCompare(a.record.publishedOn ?? '') || b.record.id.localeCompare(a.record.id))
    .slice(0, most);
}

/** What a line about a record needs: its caption and its columns. */
const feedFields = (register: CompiledRegister): ReadonlySet<string> =>
  new Set([...register.caption, ...register.columns].map((name) => name.split(':')[0]!));
