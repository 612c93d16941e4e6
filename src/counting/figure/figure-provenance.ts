import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledField } from '../../model/field.ts';
import { maySee } from '../../model/sensitivity.ts';
import { buildTable, type GroupRow } from '../bounded-table.ts';
import { countableLevel, type CountPlan } from '../count/count-plan.ts';
import { countedRows } from '../count/counted-rows.ts';
import type { PublicationPolicy, PublicCount } from '../protection.ts';
import { forPublic } from '../protection.ts';

export interface SourceNumber {
  readonly code: string;
  /** Null: too few to be told. */
  readonly count: number | null;
}

/** How many sources a figure rests on, of which kinds, through which streams. Like every public number it has passed the gate. */
export interface FigureProvenance {
  readonly sources: number | null;
  readonly kinds: readonly SourceNumber[];
  readonly streams: readonly SourceNumber[];
}

const NOTHING: FigureProvenance = { sources: 0, kinds: [], streams: [] };

/** Counts the sources of the records a plan counts, in the caller's role. Nothing where the register has none that may be seen at this level. */
export async function figureProvenance(tx: Transaction, plan: CountPlan, policy: PublicationPolicy): Promise<FigureProvenance> {
  const field = plan.register.fields.find(
    (candidate) => partOf(candidate, 'kind') !== undefined && partOf(candidate, 'stream') !== undefined,
  );
  if (field === undefined) return NOTHING;
  const level = countableLevel(plan.register, plan.definition.level);
  const [kinds, streams] = [
    await countPart(tx, plan, field, 'kind', level, policy),
    await countPart(tx, plan, field, 'stream', level, policy),
  ];
  if (kinds === null && streams === null) return NOTHING;
  return { sources: numberOf((kinds ?? streams)!.total), kinds: kinds?.numbers ?? [], streams: streams?.numbers ?? [] };
}

const partOf = (field: CompiledField, name: string) => field.kind.child(field)?.columns.find((column) => column.name === name);
const numberOf = (count: PublicCount): number | null => (count.isHidden ? null : count.records);

async function countPart(
  tx: Transaction,
  plan: CountPlan,
  field: CompiledField,
  part: 'kind' | 'stream',
  level: Parameters<typeof maySee>[0],
  policy: PublicationPolicy,
) {
  if (!maySee(level, partOf(field, part)!.sensitivity ?? field.sensitivity)) return null;
  const rows = countedRows(plan);
  const column = sql.ref(`s.${part}`);
  const found = await tx.rows(
    sql<{
      code: string | null;
      n: number;
    }>`select ${column} as code, count(*)::integer as n from ${rows.from} ${rows.joinChild(field.childTable!, [part], 's')}
      where ${rows.where} and s.record_id is not null group by 1`,
  );
  const groups = found.map(({ code, n }): GroupRow => ({ at: { [part]: code }, records: n, atLeast: n, atMost: n }));
  const codes = found.flatMap(({ code }) => code ?? []).toSorted();
  const table = forPublic(buildTable({ dimensions: [{ name: part, codes, isMany: false }], unit: 'records', rows: groups }), policy);
  const numbers = table.cells
    .map((cell): SourceNumber => ({ code: cell.at[part]!, count: numberOf(cell) }))
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.code < b.code ? -1 : 1));
  return { total: table.total, numbers };
}
