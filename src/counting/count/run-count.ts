import type { Role, Transaction } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import type { BoundedTable } from '../bounded-table.ts';
import { buildTable } from '../bounded-table.ts';
import type { CountDefinition } from '../definition.ts';
import { canonicalDefinition } from '../definition.ts';
import { PERIOD_MEASURES } from '../in-period.ts';
import type { PublicTable } from '../protection.ts';
import { forPublic } from '../protection.ts';
import { countCoverage } from './count-coverage.ts';
import { countGroups } from './count-groups.ts';
import { type CountPlan, planCount } from './count-plan.ts';
import { countState } from './count-state.ts';
import { dimensionCodes } from './dimension-codes.ts';

/** Longest a count may take; beyond it the reader is told, and narrows down. */
const LIMIT_MS = 60_000;

export interface CountResult {
  readonly definition: CountDefinition;
  /** Instant of the records counted (ISO 8601). */
  readonly asOf: string;
  /** For those of the definition's level; nothing of it may leave for the public. */
  readonly table: BoundedTable;
}

/** Numbers of one definition in the transaction's role. Records of a moment in the past are read with a role above visitor. */
export async function countTable(tx: Transaction, plan: CountPlan, options: { coverage?: boolean } = {}): Promise<BoundedTable> {
  const rows = plan.state === null ? await countGroups(tx, plan) : await countState(tx, plan);
  const hasParts = plan.state !== null && plan.measure !== null && !plan.state.isEvent;
  const coverage = options.coverage === true ? await countCoverage(tx, plan) : null;
  return buildTable({
    dimensions: dimensionCodes(plan, rows),
    unit: plan.measure === null ? 'records' : plan.measure.isPeople ? 'people' : 'number',
    ...(hasParts ? { measures: PERIOD_MEASURES } : {}),
    rows,
    withMargins: true,
    ...(coverage === null ? {} : { coverage }),
  });
}

/** The role in which a definition is counted for someone. Refuses a level that is not theirs (`not-allowed`). */
export function countingRole({ session }: Acting, plan: CountPlan): Role {
  const { register, level, asOf } = plan.definition;
  const own = session?.level ?? 0;
  if (level === 'restricted' && own !== 4 && session?.stewardOf.has(register) !== true)
    throw new Refusal('not-allowed', { where: 'level', status: 403 });
  if (own === 4) return 'worker';
  if (level === 'restricted') return 'steward';
  if (level === 'network' && own < 2) throw new Refusal('not-allowed', { where: 'level', status: 403 });
  // Old versions are not for visitors: what was withdrawn stays withdrawn.
  if (asOf !== undefined && own < 2) throw new Refusal('sign-in-needed', { where: 'asOf', status: 401 });
  return own < 2 ? 'visitor' : 'member';
}

/** Counts for someone who may see the result as it is: signed-in readers at their level. A consistent moment, without an audit entry: nothing is written. */
export async function runCount(acting: Acting, asked: CountDefinition): Promise<CountResult> {
  const definition = canonicalDefinition(asked);
  const plan = planCount(acting.platform.model, definition);
  const role = countingRole(acting, plan);
  const asOf = definition.asOf ?? acting.platform.clock.now().toISOString();
  const table = await acting.platform.database.as(
    identityOf(acting, role),
    (tx) => countTable(tx, plan, { coverage: role !== 'visitor' }),
    { limitMs: LIMIT_MS, snapshot: true },
  );
  return { definition, asOf, table };
}

/**
 * Counts for the public, live: registers that are open, through the gate. Refuses `frozen-figures-only` for all others, since two live counts
 * before and after one record would tell that record.
 */
export async function runPublicCount(
  acting: Acting,
  asked: CountDefinition,
): Promise<{ definition: CountDefinition; asOf: string; table: PublicTable }> {
  const { model } = acting.platform;
  if (model.has(asked.register) && model.register(asked.register).publication !== 'open')
    throw new Refusal('frozen-figures-only', { where: 'level', status: 403, params: { register: asked.register } });
  const { definition, asOf, table } = await runCount(acting, { ...asked, level: 'public' });
  return { definition, asOf, table: forPublic({ ...table, coverage: null }, { publication: 'open' }) };
}
