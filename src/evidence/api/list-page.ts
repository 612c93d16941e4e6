import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import { conditions } from '../list/conditions.ts';
import type { Selection } from '../list/selection.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { findRecords, MOST_CANDIDATES } from '../search/find-records.ts';
import type { Place } from './page-cursor.ts';

export const API_PAGE_SIZE = 100;

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  /** Null after the first page. */
  readonly total: number | null;
  readonly isMore: boolean;
  /** Where the next page begins; null at the end. */
  readonly last: Place | null;
}

/**
 * One page of an open register's public records after a place, newest first; records without a day come last. The order is that of the list's index,
 * so that the thousandth page costs as little as the first.
 */
export async function listPage(
  tx: Transaction,
  register: CompiledRegister,
  selection: Selection,
  after: Place | null,
): Promise<RecordPage> {
  const search = selection.text === '' ? null : await findRecords(tx, { text: selection.text, level: 'public', register: register.name });
  const where = conditions(register, 'public', selection, search === null ? null : search.hits.map((hit) => hit.id));
  const table = sql.id('register', register.table);
  const wanted = API_PAGE_SIZE + 1;
  const read = (more: RawBuilder<unknown>, most: number): Promise<SqlRow[]> =>
    tx.rows(
      sql<SqlRow>`select ${selectList(register, 'public', 'r')} from ${table} r where ${where} and ${more} order by r.sort_on desc nulls last, r.id desc limit ${most}`,
    );
  const rows: SqlRow[] = [];
  if (after === null) rows.push(...(await read(sql`true`, wanted)));
  else {
    if (after.day !== null) rows.push(...(await read(sql`(r.sort_on, r.id) < (${after.day}::date, ${after.id}::uuid)`, wanted)));
    if (rows.length < wanted)
      rows.push(
        ...(await read(
          after.day === null ? sql`r.sort_on is null and r.id < ${after.id}::uuid` : sql`r.sort_on is null`,
          wanted - rows.length,
        )),
      );
  }
  const [counted] =
    after === null ? await tx.rows(sql<{ total: number }>`select count(*)::integer as total from ${table} r where ${where}`) : [];
  const records = await loadRecords(tx, register, rows.slice(0, API_PAGE_SIZE), 'public');
  const last = records.at(-1);
  return {
    records,
    total: counted?.total ?? null,
    isMore: search !== null && search.hits.length >= MOST_CANDIDATES,
    last: rows.length > API_PAGE_SIZE && last !== undefined ? { day: last.sortOn, id: last.id } : null,
  };
}
