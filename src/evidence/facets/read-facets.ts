import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { KeptLevel } from './facet-deltas.ts';

/** One narrowed dimension; several codes only where a record has one. */
export interface OneChoice {
  readonly dimension: string;
  readonly codes: readonly string[];
}

interface PairRow {
  readonly dimension: string;
  readonly code: string;
  readonly n: number;
}

export interface KeptNumbers {
  readonly total: number;
  /** By dimension and code, for records with the choice. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Whether the kept numbers can answer for this choice: several codes of a several-valued dimension would count a record twice. */
export const canRead = (register: CompiledRegister, choice: OneChoice): boolean =>
  register.facets.includes(choice.dimension) && (choice.codes.length === 1 || register.dimensions.get(choice.dimension)?.isMany === false);

/** Numbers of every facet over all records of a level, or over those with one choice; a handful of index look-ups. */
export async function readFacets(
  tx: Transaction,
  register: CompiledRegister,
  level: KeptLevel,
  choice: OneChoice | null,
): Promise<KeptNumbers> {
  const of = sql`register = ${register.name} and level = ${level} and n > 0`;
  const rows =
    choice === null
      ? await tx.rows(
          sql<PairRow>`select dimension_a as dimension, code_a as code, n from app.facet_number where ${of} and dimension_a = dimension_b and code_a = code_b`,
        )
      : await tx.rows(sql<PairRow>`select dimension, code, sum(n)::integer as n from (
          select dimension_b as dimension, code_b as code, n from app.facet_number where ${of} and dimension_a = ${choice.dimension} and code_a = any(${choice.codes as string[]}::text[])
          union all
          select dimension_a, code_a, n from app.facet_number where ${of} and dimension_b = ${choice.dimension} and code_b = any(${choice.codes as string[]}::text[]) and dimension_a <> ${choice.dimension}
        ) p group by 1, 2`);
  const counts = new Map<string, Map<string, number>>();
  for (const { dimension, code, n } of rows) {
    let codes = counts.get(dimension);
    if (codes === undefined) counts.set(dimension, (codes = new Map()));
    codes.set(code, n);
  }
  const total =
    choice === null ? (counts.get('')?.get('') ?? 0) : [...(counts.get(choice.dimension)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  return { total, counts };
}
