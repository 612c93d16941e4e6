import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import type { BoundedTable } from '../bounded-table.ts';
import { resultHash } from '../bounded-table.ts';
import { canonicalJson } from '../canonical-json.ts';
import { countHash } from '../count/count-hash.ts';
import { planCount } from '../count/count-plan.ts';
import { countingRole, countTable } from '../count/run-count.ts';
import { definitionJson } from '../definition.ts';
import type { PublicationPolicy, PublicTable } from '../protection.ts';
import { forPublic } from '../protection.ts';
import { figureProvenance } from './figure-provenance.ts';
import { findFigure } from './figure-store.ts';
import { frozenInputs, inputCount } from './frozen-inputs.ts';
import { requireEditor } from './may-edit-figures.ts';

const LIMIT_MS = 120_000;

export interface FrozenFigure {
  readonly slug: string;
  readonly edition: string;
  readonly frozenAt: Date;
  readonly hash: string;
  readonly table: BoundedTable;
  readonly publicTable: PublicTable | null;
}

/** How a register's numbers reach the public: exactly, or protected under its threshold. */
export function publicationPolicy(register: CompiledRegister): PublicationPolicy {
  if (register.publication === 'open') return { publication: 'open' };
  if (register.counting.threshold === undefined) throw new Error(`${register.name} has no threshold and cannot be counted in public`);
  return { publication: 'counted', threshold: register.counting.threshold };
}

/**
 * Stores the answer to a figure's question at this moment: definition, moment, result, hash, what it rests on, and what of it may be public. Running
 * writes to the register are waited for, so that the moment is whole. Refusals: `not-allowed`, `not-found`, `figure-withdrawn`, `table-too-large`.
 */
export async function freezeFigure(acting: Acting, slug: string): Promise<FrozenFigure> {
  requireEditor(acting);
  const { platform } = acting;
  return act(
    acting,
    'member',
    'figure.freeze',
    async (tx) => {
      const figure = await findFigure(tx, slug);
      if (figure === null) throw new Refusal('not-found', { status: 404 });
      if (figure.status === 'withdrawn') throw new Refusal('figure-withdrawn', { status: 409 });
      await tx.run(sql`select app.hold_register(${figure.register})`);
      const now = platform.clock.now();
      const plan = planCount(platform.model, { ...figure.definition, asOf: now.toISOString() });
      const isPublic = figure.level === 'public';
      await tx.become(countingRole(acting, plan));
      const table = await countTable(tx, plan, { coverage: true });
      const policy: PublicationPolicy = isPublic ? publicationPolicy(plan.register) : { publication: 'open' };
      const publicTable = isPublic ? forPublic(table, policy) : null;
      const provenance = await figureProvenance(tx, plan, policy);
      const inputs = await frozenInputs(tx, plan, platform.keyring);
      await tx.become('member');
      const day = dayIn(platform.zone, now);
      const edition = await nextEdition(tx, figure.id, day);
      const hash = countHash(table);
      const id = uuidv7();
      await tx.run(sql`insert into app.freeze (id, figure_id, register, level, edition, day, definition, as_of, frozen_at, result, result_hash, public_result, public_hash, inputs, input_count, provenance, frozen_by)
        values (${id}::uuid, ${figure.id}::uuid, ${figure.register}, ${figure.level}, ${edition}, ${day}::date, ${definitionJson(figure.definition)}::jsonb, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz,
          ${canonicalJson(table)}::jsonb, ${hash}, ${publicTable === null ? null : canonicalJson(publicTable)}::jsonb, ${publicTable === null ? null : resultHash(publicTable)},
          ${inputs}::bytea, ${inputCount(inputs)}, ${JSON.stringify(provenance)}::jsonb, app.person())`);
      return {
        result: { slug, edition, frozenAt: now, hash, table, publicTable },
        audit: { register: figure.register, subject: id, content: hash },
      };
    },
    { limitMs: LIMIT_MS },
  );
}

/** The day, and a number from the second of a day on. */
async function nextEdition(tx: Transaction, figureId: string, day: string): Promise<string> {
  // Two freezes at once wait for each other here, so that both get an address of their own.
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`figure ${figureId}`}, 0))`);
  const [row] = await tx.rows(
    sql<{ n: number }>`select count(*)::integer as n from app.freeze where figure_id = ${figureId}::uuid and day = ${day}::date`,
  );
  const before = row?.n ?? 0;
  return before === 0 ? day : `${day}-${before + 1}`;
}
