import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlRow } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import { loadRecords, selectList } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { findRecords, MOST_CANDIDATES } from '../search/find-records.ts';
import { conditions } from './conditions.ts';
import { facetsAt, PAGE_SIZE, type Selection } from './selection.ts';

export interface FacetNumbers {
  readonly name: string;
  /** Records of the selection by code, this dimension's own choice left open. `unknown` stands for nothing said, too. */
  readonly counts: ReadonlyMap<string, number>;
}

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
  const search = selection.text === '' ? null : await findRecords(tx, { text: selection.text, level, register: register.name });
  const found = search === null ? null : search.hits.map((hit) => hit.id);
  const where = conditions(register, level, selection, found);
  const table = sql.id('register', register.table);
  const columns = new Set([...register.caption, ...register.columns].map((name) => name.split(':')[0]!));
  const direction = selection.order === 'oldest' ? sql`asc nulls last` : sql`desc nulls last`;
  const rows = await tx.rows(
    sql<SqlRow>`select ${selectList(register, level, 'r')} from ${table} r where ${where} order by r.sort_on ${direction}, r.id ${selection.order === 'oldest' ? sql`asc` : sql`desc`} limit ${PAGE_SIZE} offset ${(selection.page - 1) * PAGE_SIZE}`,
  );
  const [counted] = await tx.rows(sql<{ total: number }>`select count(*)::integer as total from ${table} r where ${where}`);
  const facets: FacetNumbers[] = [];
  for (const dimension of facetsAt(register, level)) facets.push(await facetNumbers(tx, register, level, selection, found, dimension.name));
  return {
    records: await loadRecords(tx, register, rows, level, columns),
    total: counted?.total ?? 0,
    isMore: search !== null && search.hits.length >= MOST_CANDIDATES,
    facets,
    suggestion: search?.suggestion ?? null,
  };
}

async function facetNumbers(
  tx: Transaction,
  register: CompiledRegister,
  level: Level,
  selection: Selection,
  found: readonly string[] | null,
  name: string,
): Promise<FacetNumbers> {
  const dimension = register.dimensions.get(name)!;
  const where = conditions(register, level, selection, found, name);
  const table = sql.id('register', register.table);
  const rows = dimension.isMany
    ? await tx.rows(sql<{
        code: string;
        n: number;
      }>`select coalesce(${sql.ref(`c.${dimension.column}`)}::text, 'unknown') as code, count(distinct r.id)::integer as n
        from ${table} r join ${sql.id('register', dimension.field.childTable!)} c on c.record_id = r.id where ${where} group by 1`)
    : await tx.rows(
        sql<{
          code: string;
          n: number;
        }>`select coalesce(${sql.ref(`r.${dimension.column}`)}::text, 'unknown') as code, count(*)::integer as n from ${table} r where ${where} group by 1`,
      );
  return { name, counts: new Map(rows.map((row) => [row.code, row.n])) };
}
