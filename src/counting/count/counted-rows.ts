import { type RawBuilder, sql } from 'kysely';
import type { Level } from '../../model/sensitivity.ts';
import type { CountPlan, PlannedDimension } from './count-plan.ts';

/** The rows a count reads: alias `r` of the register's table, or of its union with the old versions as of a moment. */
export interface CountedRows {
  readonly from: RawBuilder<unknown>;
  /** Which rows count at this level and under these conditions. */
  readonly where: RawBuilder<unknown>;
  /** `left join` of one child table under an alias, with the version that counts. `isOnce`: the same values of one record only once (two sources of one kind). */
  joinChild(table: string, columns: readonly string[], alias: string, isOnce?: boolean): RawBuilder<unknown>;
}

/** Said besides the policies: they decide what may be read, this what counts; so a number is the same in whichever role it is verified. */
const CONDITIONS: Readonly<Record<Level, RawBuilder<unknown>>> = {
  public: sql`r.is_public`,
  network: sql`r.is_shared and r.review_status in ('accepted', 'published', 'corrected')`,
  restricted: sql`r.review_status in ('accepted', 'published', 'corrected')`,
};

export function countedRows(plan: CountPlan, more: readonly string[] = []): CountedRows {
  const asOf = plan.definition.asOf;
  const child = (table: string, columns: readonly string[]): RawBuilder<unknown> =>
    asOf === undefined ? sql.id('register', table) : childAsOf(table, columns);
  const match = (alias: string): RawBuilder<unknown> => {
    const sameRecord = sql`${sql.ref(`${alias}.record_id`)} = r.id`;
    return asOf === undefined ? sameRecord : sql`${sameRecord} and ${sql.ref(`${alias}.of_version`)} = r.of_version`;
  };
  const conditions = plan.conditions.map(({ dimension, codes }) =>
    dimension.isMany
      ? manyCondition(dimension, codes, child(dimension.field.childTable!, [dimension.column]), match('w'))
      : oneCondition(dimension, codes),
  );
  return {
    from: asOf === undefined ? sql`${sql.id('register', plan.register.table)} r` : sql`${recordsAsOf(plan, asOf, more)} r`,
    where: sql.join([CONDITIONS[plan.definition.level], ...conditions], sql` and `),
    joinChild: (table, columns, alias, isOnce = false) => {
      const names = sql.join(['record_id', ...columns, ...(asOf === undefined ? [] : ['of_version'])].map((name) => sql.id(name)));
      const rows = isOnce ? sql`(select distinct ${names} from ${child(table, columns)} every)` : child(table, columns);
      return sql`left join ${rows} ${sql.id(alias)} on ${match(alias)}`;
    },
  };
}

/** The version of each record that stood at a moment. A present version's children carry no version of their own: it is 0 here. */
function recordsAsOf(plan: CountPlan, asOf: string, more: readonly string[]): RawBuilder<unknown> {
  const own = [...plan.dimensions, ...plan.conditions.map(({ dimension }) => dimension)]
    .filter((dimension) => !dimension.isMany)
    .map((dimension) => dimension.column);
  const measured =
    plan.measure === null
      ? []
      : [plan.measure.atLeast, plan.measure.atMost, ...(plan.measure.isUnknown === null ? [] : [plan.measure.isUnknown])];
  const names = [...new Set(['id', 'version', 'is_public', 'is_shared', 'review_status', ...own, ...measured, ...more])];
  const columns = sql.join(names.map((name) => sql.id(name)));
  return sql`(
    select ${columns}, 0 as of_version from ${sql.id('register', plan.register.table)} where recorded_from <= ${asOf}::timestamptz
    union all
    select ${columns}, version as of_version from ${sql.id('register', `${plan.register.table}_past`)} where recorded_from <= ${asOf}::timestamptz and recorded_to > ${asOf}::timestamptz)`;
}

function childAsOf(table: string, columns: readonly string[]): RawBuilder<unknown> {
  const names = sql.join(['record_id', ...columns].map((name) => sql.id(name)));
  return sql`(select ${names}, 0 as of_version from ${sql.id('register', table)} union all select ${names}, version as of_version from ${sql.id('register', `${table}_past`)})`;
}

function listOf(dimension: PlannedDimension, codes: readonly string[]): RawBuilder<unknown> {
  const known = codes.filter((code) => code !== 'unknown');
  return dimension.isNumber
    ? sql`${known.map(Number).filter((code) => Number.isInteger(code) && Math.abs(code) < 2 ** 31)}::integer[]`
    : sql`${codes as string[]}::text[]`;
}

/** "Not known" also stands for what nobody said. */
function oneCondition(dimension: PlannedDimension, codes: readonly string[]): RawBuilder<unknown> {
  const column = sql.ref(`r.${dimension.column}`);
  const some = sql`${column} = any(${listOf(dimension, codes)})`;
  return codes.includes('unknown') ? sql`(${some} or ${column} is null)` : some;
}

function manyCondition(
  dimension: PlannedDimension,
  codes: readonly string[],
  child: RawBuilder<unknown>,
  match: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const column = sql.ref(`w.${dimension.column}`);
  const list = sql`${column} = any(${listOf(dimension, codes)})`;
  if (!codes.includes('unknown')) return sql`exists (select from ${child} w where ${match} and ${list})`;
  return sql`(exists (select from ${child} w where ${match} and (${list} or ${column} is null)) or not exists (select from ${child} w where ${match}))`;
}
