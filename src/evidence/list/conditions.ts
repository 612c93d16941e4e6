import { type RawBuilder, sql } from 'kysely';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { Selection } from './selection.ts';

/** Value of a dimension in SQL, over alias `r` of the register's table; several-valued ones are asked of their child table. */
function dimensionCondition(register: CompiledRegister, name: string, codes: readonly string[]): RawBuilder<unknown> {
  const dimension = register.dimensions.get(name)!;
  const known = codes.filter((code) => code !== 'unknown');
  const wantsUnknown = known.length < codes.length;
  if (dimension.isMany) {
    const child = sql`${sql.id('register', dimension.field.childTable!)}`;
    const column = sql.ref(`c.${dimension.column}`);
    const some = sql`exists (select from ${child} c where c.record_id = r.id and ${column} = any(${codes as string[]}::text[]))`;
    return wantsUnknown ? sql`(${some} or not exists (select from ${child} c where c.record_id = r.id))` : some;
  }
  const column = sql.ref(`r.${dimension.column}`);
  const values = dimension.column.endsWith('_year')
    ? known.map(Number).filter(Number.isInteger)
    : wantsUnknown
      ? [...known, 'unknown']
      : known;
  // Equality lets the index on (dimension, day) give the page in order; `any` has to sort.
  const one =
    values.length === 1
      ? sql`${column} = ${values[0]}`
      : sql`${column} = any(${values}::${sql.raw(typeof values[0] === 'number' ? 'integer[]' : 'text[]')})`;
  return wantsUnknown ? sql`(${one} or ${column} is null)` : one;
}

/** Rows of a selection, as a condition on alias `r`. `without` leaves one dimension open, for its own facet numbers. */
export function conditions(
  register: CompiledRegister,
  level: Level,
  selection: Selection,
  found: readonly string[] | null,
  without?: string,
): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [];
  // Also said by the policies; said here so that the planner takes the partial index.
  if (level === 'public') parts.push(sql`r.is_public`);
  if (level === 'network') parts.push(sql`r.is_shared`);
  if (selection.statuses.length > 0) parts.push(sql`r.review_status = any(${selection.statuses as string[]}::text[])`);
  if (found !== null) parts.push(sql`r.id = any(${found as string[]}::uuid[])`);
  for (const [name, codes] of selection.chosen) if (name !== without) parts.push(dimensionCondition(register, name, codes));
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
