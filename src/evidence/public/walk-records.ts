import { sql } from 'kysely';
import type { Platform } from '../../database/platform.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import { conditions } from '../list/conditions.ts';
import type { Selection } from '../list/selection.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { findRecords } from '../search/find-records.ts';

/** Records per transaction: a reader on a slow line holds nothing open in the database between two of them. */
const CHUNK = 1_000;

/** All public records of a selection, in a stable order, a chunk at a time, in memory that does not grow. */
export async function* walkRecords(
  platform: Platform,
  register: CompiledRegister,
  selection: Selection,
): AsyncGenerator<readonly StoredRecord[]> {
  const found =
    selection.text === ''
      ? null
      : (
          await platform.database.asVisitor((tx) => findRecords(tx, { text: selection.text, level: 'public', register: register.name }))
        ).hits.map((hit) => hit.id);
  const where = conditions(register, 'public', selection, found);
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const records = await platform.database.asVisitor(async (tx) => {
      const rows = await tx.rows(
        sql<SqlRow>`select ${selectList(register, 'public', 'r')} from ${sql.id('register', register.table)} r where ${where} and r.id > ${last}::uuid order by r.id limit ${CHUNK}`,
      );
      return loadRecords(tx, register, rows, 'public');
    });
    if (records.length > 0) yield records;
    if (records.length < CHUNK) return;
    last = records.at(-1)!.id;
  }
}
