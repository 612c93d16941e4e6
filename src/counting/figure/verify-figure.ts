import { type RawBuilder, sql } from 'kysely';
import type { Role, Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import type { BoundedTable } from '../bounded-table.ts';
import { type Comparison, explain } from '../changes.ts';
import { countHash } from '../count/count-hash.ts';
import { planCount } from '../count/count-plan.ts';
import { countingRole, countTable } from '../count/run-count.ts';
import { shownTable } from '../shown-table.ts';
import type { Figure, Freeze } from './figure.ts';
import { findFigure, listFreezes, readFrozenInside } from './figure-store.ts';
import { compareInputs, countAmong, frozenInputs, type InputChange } from './frozen-inputs.ts';

const LIMIT_MS = 120_000;

/** What a frozen figure gives when it is counted again. */
export interface Verification {
  readonly slug: string;
  readonly edition: string;
  readonly frozenAt: Date;
  /** Hash stored when it was frozen. */
  readonly hash: string;
  /** As of its moment it gives the same; or differs only by what was redacted since. */
  readonly holds: boolean;
  readonly redactedSince: number;
  /** Records that were not there then and are now as of then, or the other way round. */
  readonly inputs: InputChange;
  /** What differs as of its moment; null when nothing does. */
  readonly differences: Comparison | null;
  /** The same question now. */
  readonly today: { readonly total: BoundedTable['total']; readonly hash: string; readonly isSame: boolean; readonly changes: Comparison };
}

/** Counts the newest freeze (or the one of an edition) again. Refusals: `not-found`, `not-frozen`, `not-allowed` where its level is not the reader's. */
export async function verifyFigure(acting: Acting, slug: string, edition?: string): Promise<Verification> {
  if ((acting.session?.level ?? 0) < 2) throw new Refusal('sign-in-needed', { status: 401 });
  const { platform } = acting;
  const reading: Role = acting.session!.level === 4 ? 'worker' : 'member';
  return platform.database.as(
    identityOf(acting, reading),
    async (tx) => {
      const figure = await findFigure(tx, slug);
      if (figure === null) throw new Refusal('not-found', { status: 404 });
      const freeze = (await listFreezes(tx, figure.id)).find((one) => edition === undefined || one.edition === edition);
      if (freeze === undefined) throw new Refusal('not-frozen', { status: 409 });
      return verifyFreeze(tx, acting, figure, freeze);
    },
    { limitMs: LIMIT_MS, snapshot: true },
  );
}

async function verifyFreeze(tx: Transaction, acting: Acting, figure: Figure, freeze: Freeze): Promise<Verification> {
  const { platform } = acting;
  const inside = await readFrozenInside(tx, freeze.id);
  const plan = planCount(platform.model, { ...freeze.definition, asOf: freeze.asOf.toISOString() });
  await tx.become(countingRole(acting, plan));
  const again = await countTable(tx, plan);
  const inputs = compareInputs(inside.inputs, await frozenInputs(tx, plan, platform.keyring));
  const redactedSince = await countRedacted(tx, platform, plan.register, freeze.frozenAt, inside.inputs);
  const isSame = countHash(again) === inside.resultHash;
  const frozen = inside.result as BoundedTable;
  const now = await countTable(tx, planCount(platform.model, freeze.definition));
  return {
    slug: figure.slug,
    edition: freeze.edition,
    frozenAt: freeze.frozenAt,
    hash: inside.resultHash,
    holds: isSame || (redactedSince > 0 && inputs.added === 0 && inputs.missing <= redactedSince),
    redactedSince,
    inputs,
    differences: isSame ? null : explain(shownTable(frozen), shownTable(again)),
    today: {
      total: now.total,
      hash: countHash(now),
      isSame: countHash(now) === inside.resultHash,
      changes: explain(shownTable(frozen), shownTable(now)),
    },
  };
}

/** Records of the result that were redacted after it was frozen; the register of redactions knows their ids alone. */
async function countRedacted(
  tx: Transaction,
  platform: Pick<Platform, 'keyring'>,
  register: CompiledRegister,
  since: Date,
  inputs: Buffer,
): Promise<number> {
  const [table] = await tx.rows(sql<{ is_there: boolean }>`select to_regclass('app.redaction') is not null as is_there`);
  if (table?.is_there !== true) return 0;
  const versions = (name: string): RawBuilder<unknown> =>
    sql`select r.id, r.version from app.redaction d join ${sql.id('register', name)} r on r.id = d.record_id where d.at > ${since.toISOString()}::timestamptz`;
  const found = await tx.rows(
    sql<{ id: string; version: number }>`${versions(register.table)} union ${versions(`${register.table}_past`)}`,
  );
  return countAmong(inputs, platform.keyring, found);
}
