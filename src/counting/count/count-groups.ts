import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { GroupRow } from '../bounded-table.ts';
import type { CountPlan, PlannedDimension } from './count-plan.ts';
import { countedRows } from './counted-rows.ts';
import type { PlannedMeasure } from './planned-measure.ts';

type Row = Record<string, string | number | null>;

/**
 * Counts in the database, in the caller's role and through its policies. One statement for records that have one code in each dimension; several-valued
 * dimensions are counted once for each choice of them, since what a record adds to several cells may be in their margin only once.
 */
export async function countGroups(tx: Transaction, plan: CountPlan): Promise<GroupRow[]> {
  const rows: GroupRow[] = [];
  for (const kept of subsets(plan.dimensions.filter((dimension) => dimension.isMany))) rows.push(...(await countOnce(tx, plan, kept)));
  return rows;
}

/** All choices of some of these, all of them first. */
export function subsets<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 1 << items.length }, (_, mask) => items.filter((_item, bit) => (mask & (1 << bit)) === 0));
}

async function countOnce(tx: Transaction, plan: CountPlan, many: readonly PlannedDimension[]): Promise<GroupRow[]> {
  const rows = countedRows(plan);
  const kept = plan.dimensions.filter((dimension) => !dimension.isMany || many.includes(dimension));
  const column = (dimension: PlannedDimension): RawBuilder<unknown> =>
    sql.ref(dimension.isMany ? `m${many.indexOf(dimension)}.${dimension.column}` : `r.${dimension.column}`);
  const joins = many.map((dimension, index) =>
    rows.joinChild(dimension.field.childTable!, [dimension.column], `m${index}`, canRepeat(dimension)),
  );
  const chosen = [...kept.map((dimension, index) => sql`${column(dimension)} as ${sql.id(`k${index}`)}`), ...sums(plan.measure)];
  const grouped = kept.length === 0 ? sql`` : sql`group by ${sql.join(kept.map(column))}`;
  const found = await tx.rows(
    sql<Row>`select ${sql.join(chosen)} from ${rows.from} ${sql.join(joins, sql` `)} where ${rows.where} ${grouped}`,
  );
  return found.map((row) => {
    const records = Number(row['records']);
    const bounds = plan.measure === null ? { atLeast: records, atMost: records } : boundsOf(row);
    return { ...bounds, records, at: Object.fromEntries(kept.map((dimension, index) => [dimension.name, textOf(row[`k${index}`])])) };
  });
}

/** A list of codes has each of them once; of what says more (a source), several may say the same. */
const canRepeat = ({ field }: PlannedDimension): boolean => (field.kind.child(field)?.columns.length ?? 0) > 1;

const textOf = (value: string | number | null | undefined): string | null => (value === null || value === undefined ? null : String(value));

function boundsOf(row: Row): { atLeast: number; atMost: number | null } {
  const atLeast = Number(row['least'] ?? 0);
  // Wherever one record has no known upper limit, the sum has none.
  return { atLeast, atMost: Number(row['unlimited']) > 0 ? null : Number(row['most'] ?? 0) };
}

/** Nothing said adds nothing; "not known" adds at least nobody and no upper limit. */
function sums(measure: PlannedMeasure | null): RawBuilder<unknown>[] {
  const records = sql`count(*) as records`;
  if (measure === null) return [records];
  const [least, most] = [sql.ref(`r.${measure.atLeast}`), sql.ref(`r.${measure.atMost}`)];
  const isUnknown = measure.isUnknown === null ? sql`false` : sql.ref(`r.${measure.isUnknown}`);
  return [
    records,
    sql`sum(${least}) as least`,
    sql`sum(${most}) as most`,
    sql`count(*) filter (where (${least} is not null and ${most} is null) or ${isUnknown}) as unlimited`,
  ];
}
