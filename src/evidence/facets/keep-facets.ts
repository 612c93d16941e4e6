import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { readRecords } from '../record/read-records.ts';
import type { PreparedRecord } from '../record/stored-record.ts';
import { addPairs, type FacetDeltas, facetCodes, isSeenAt, KEPT_LEVELS, type KeptLevel, pairOf } from './facet-deltas.ts';

/** Counts records in (`by` 1) or out (−1) of the facet numbers of each level they are seen at; part of the transaction that writes them. */
export async function keepFacets(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
  by: 1 | -1,
): Promise<void> {
  const deltas = KEPT_LEVELS.map((level): { level: KeptLevel; pairs: FacetDeltas } => ({ level, pairs: new Map() }));
  for (const record of records) {
    const levels = deltas.filter(({ level }) => isSeenAt(register, record, level));
    if (levels.length === 0) continue;
    const codes = facetCodes(register, record);
    for (const { pairs } of levels) addPairs(pairs, codes, by);
  }
  for (const { level, pairs } of deltas) await addDeltas(tx, register, level, pairs);
}

async function addDeltas(tx: Transaction, register: CompiledRegister, level: string, deltas: FacetDeltas): Promise<void> {
  const changes = [...deltas].filter(([, n]) => n !== 0).map(([key, n]) => ({ pair: pairOf(key), n }));
  if (changes.length === 0) return;
  const column = (index: number): string[] => changes.map(({ pair }) => pair[index]!);
  await tx.rows(
    sql`select app.add_facet_numbers(${register.name}, ${level}, ${column(0)}::text[], ${column(1)}::text[], ${column(2)}::text[], ${column(3)}::text[], ${changes.map(({ n }) => n)}::integer[])`,
  );
}

/** Counts records out before their rows are moved or removed; reads what they said, in the writer's role. */
export async function forgetFacets(tx: Transaction, register: CompiledRegister, ids: readonly string[]): Promise<void> {
  const fields = new Set(register.facets.map((name) => register.dimensions.get(name)!.field.name));
  const records = await readRecords(tx, register, ids, 'restricted', fields);
  await keepFacets(
    tx,
    register,
    records.map((record) => ({ ...record, visibility: record.visibility ?? 'public', batchId: null })),
    -1,
  );
}
