import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { readRecords } from '../record/read-records.ts';
import { indexRecords } from './index-records.ts';

/** Writes the search rows of records anew where something beside their values changed (translations); as steward or this installation's process. */
export async function reindexRecords(tx: Transaction, register: CompiledRegister, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const records = await readRecords(tx, register, ids, 'restricted');
  await tx.rows(sql`select app.search_forget(${ids}::uuid[])`);
  await indexRecords(
    tx,
    register,
    records.map((record) => ({ ...record, visibility: record.visibility ?? 'public', batchId: null })),
  );
}
