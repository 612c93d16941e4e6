import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { findCandidates, MOST_CANDIDATES } from '../search/find-records.ts';
import { conditions } from './conditions.ts';
import { facetNumbers, type FacetNumbers } from './facet-numbers.ts';
import { PAGE_SIZE, type Selection } from './selection.ts';

export interface RecordList {
  readonly records: readonly StoredRecord[];
  readonly total: number;
  /** The text found more than could be ranked: numbers are "more than". */
  readonly isMore: boolean;
  readonly facets: readonly FacetNumbers[];
  /** A word the text may have meant, when it found nothing. */
  readonly suggestion: string | null;
}

/** One page of a register with its facet numbers, all in the caller's transaction and role. */
export async function listRecords(tx: Transaction, register: CompiledRegister, level: Level, selection: Selection): Promise<RecordList> {
  const search = selection.text === '' ? null : await findCandidates(tx, { text: selection.text, level, register: register.name });
  const found = search?.ids ?? null;
  const where = conditions(register, level, selection, found);
  const table = sql.id('register', register.table);
  const columns = new Set([...register.caption, ...register.columns].map((name) => name.split(':')[0]!));
  const direction = selection.order === 'oldest' ? sql`asc nulls last` : sql`desc nulls last`;
  const rows = await tx.rows(
    sql<SqlRow>`select ${selectList(register, level, 'r')} from ${table} r where ${where} order by r.sort_on ${direction}, r.id ${selection.order === 'oldest' ? sql`asc` : sql`desc`} limit ${PAGE_SIZE} offset ${(selection.page - 1) * PAGE_SIZE}`,
  );
  const { total, facets } = await facetNumbers(tx, register, level, selection, found);
  return {
    records: await loadRecords(tx, register, rows, level, columns),
    total,
    isMore: search !== null && search.ids.length >= MOST_CANDIDATES,
    facets,
    suggestion: search?.suggestion ?? null,
  };
}
