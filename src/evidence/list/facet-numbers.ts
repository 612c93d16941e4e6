import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { KeptLevel } from '../facets/facet-deltas.ts';
import { canRead, type KeptNumbers, type OneChoice, readFacets } from '../facets/read-facets.ts';
import { conditions } from './conditions.ts';
import { facetsAt, type Selection } from './selection.ts';

export interface FacetNumbers {
  readonly name: string;
  /** Records of the selection by code, this dimension's own choice left open. `unknown` stands for nothing said, too. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Numbers {
  readonly total: number;
  readonly facets: readonly FacetNumbers[];
}

/**
 * How many records a selection has, in all and by facet. Kept numbers answer for all records and for one narrowed dimension; a facet of its
 * own dimension leaves that choice open, so with two choices those two facets are kept numbers still. What is left is counted in one pass.
 */
export async function facetNumbers(
  tx: Transaction,
  register: CompiledRegister,
  level: Level,
  selection: Selection,
  found: readonly string[] | null,
): Promise<Numbers> {
  const names = facetsAt(register, level).map((dimension) => dimension.name);
  const isKept = level !== 'restricted' && found === null && selection.statuses.length === 0;
  const kept = new Map<string, Promise<KeptNumbers>>();
  const read = (choice: OneChoice | null): Promise<KeptNumbers> => {
    const key = JSON.stringify(choice);
    let numbers = kept.get(key);
    if (numbers === undefined) kept.set(key, (numbers = readFacets(tx, register, level as KeptLevel, choice)));
    return numbers;
  };
  /** The one choice left when a dimension is left open; undefined when kept numbers cannot answer. */
  const choiceWithout = (name: string | null): OneChoice | null | undefined => {
    const left = [...selection.chosen].filter(([dimension]) => dimension !== name);
    if (!isKept || left.length > 1) return undefined;
    const [only] = left;
    if (only === undefined) return null;
    const choice = { dimension: only[0], codes: only[1] };
    return canRead(register, choice) ? choice : undefined;
  };

  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const name of names) {
    const choice = choiceWithout(name);
    if (choice !== undefined) counts.set(name, (await read(choice)).counts.get(name) ?? new Map());
  }
  const whole = choiceWithout(null);
  const missing = names.filter((name) => !counts.has(name));
  const shared = missing.filter((name) => !selection.chosen.has(name) && register.dimensions.get(name)?.isMany === false);
  const pass =
    whole === undefined || shared.length > 0 ? await onePass(tx, register, conditions(register, level, selection, found), shared) : null;
  for (const name of missing) counts.set(name, pass?.counts.get(name) ?? (await byItself(tx, register, level, selection, found, name)));
  return {
    total: pass?.total ?? (await read(whole!)).total,
    facets: names.map((name) => ({ name, counts: counts.get(name) ?? new Map() })),
  };
}

/** Several facets that share one condition, and the total, in one scan. */
async function onePass(
  tx: Transaction,
  register: CompiledRegister,
  where: RawBuilder<unknown>,
  names: readonly string[],
): Promise<{ total: number; counts: Map<string, Map<string, number>> }> {
  const columns = names.map((name) => sql.ref(`r.${register.dimensions.get(name)!.column}`));
  const sets = sql.join([...columns.map((column) => sql`(${column})`), sql`()`]);
  const rows = await tx.rows(sql<{ which: number; code: string | null; n: number }>`
    select ${columns.length === 0 ? sql`0` : sql`grouping(${sql.join(columns)})`}::integer as which, ${columns.length === 0 ? sql`null::text` : sql`coalesce(${sql.join(columns.map((column) => sql`${column}::text`))})`} as code, count(*)::integer as n
    from ${sql.id('register', register.table)} r where ${where} group by grouping sets (${sets})`);
  const none = 2 ** columns.length - 1;
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  let total = 0;
  for (const { which, code, n } of rows) {
    if (which === none) {
      total = n;
      continue;
    }
    // The one column grouped by has its bit clear; the first column has the highest.
    const codes = counts.get(names[columns.length - 1 - Math.log2(none - which)]!)!;
    codes.set(code ?? 'unknown', (codes.get(code ?? 'unknown') ?? 0) + n);
  }
  return { total, counts };
}

async function byItself(
  tx: Transaction,
  register: CompiledRegister,
  level: Level,
  selection: Selection,
  found: readonly string[] | null,
  name: string,
): Promise<ReadonlyMap<string, number>> {
  const dimension = register.dimensions.get(name)!;
  const where = conditions(register, level, selection, found, name);
  const table = sql.id('register', register.table);
  const rows = dimension.isMany
    ? await tx.rows(sql<{
        code: string;
        n: number;
      }>`select coalesce(${sql.ref(`c.${dimension.column}`)}::text, 'unknown') as code, count(distinct r.id)::integer as n
        from ${table} r left join ${sql.id('register', dimension.field.childTable!)} c on c.record_id = r.id where ${where} group by 1`)
    : await tx.rows(
        sql<{
          code: string;
          n: number;
        }>`select coalesce(${sql.ref(`r.${dimension.column}`)}::text, 'unknown') as code, count(*)::integer as n from ${table} r where ${where} group by 1`,
      );
  return new Map(rows.map((row) => [row.code, row.n]));
}
