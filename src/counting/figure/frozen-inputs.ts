import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { Keyring } from '../../kernel/keyring.ts';
import type { CountPlan } from '../count/count-plan.ts';
import { countedRows } from '../count/counted-rows.ts';

const WIDTH = 16;
const PURPOSE = 'figure-input';

/** Keyed hash of one version of one record: 16 bytes that only this installation can make again. */
const inputHash = (keyring: Keyring, id: string, version: number): Buffer =>
  Buffer.from(keyring.hash(PURPOSE, `${id} ${version}`).slice(0, 2 * WIDTH), 'hex');

/** What a result rests on: the records read, in the versions that counted, as sorted keyed hashes end to end. `plan` must name its moment. */
export async function frozenInputs(tx: Transaction, plan: CountPlan, keyring: Keyring): Promise<Buffer> {
  if (plan.definition.asOf === undefined) throw new Error('Inputs are those of a moment');
  const rows = countedRows(plan);
  const found = await tx.rows(sql<{ id: string; version: number }>`select r.id, r.version from ${rows.from} where ${rows.where}`);
  return Buffer.concat(found.map(({ id, version }) => inputHash(keyring, id, version)).toSorted(Buffer.compare));
}

export interface InputChange {
  readonly added: number;
  readonly missing: number;
}

const split = (inputs: Buffer): string[] =>
  Array.from({ length: inputs.length / WIDTH }, (_, index) => inputs.toString('hex', index * WIDTH, (index + 1) * WIDTH));

/** How many inputs one set has that the other lacks. */
export function compareInputs(before: Buffer, after: Buffer): InputChange {
  const [then, now] = [new Set(split(before)), new Set(split(after))];
  const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((hash) => !b.has(hash)).length;
  return { added: without(now, then), missing: without(then, now) };
}

export const inputCount = (inputs: Buffer): number => inputs.length / WIDTH;

/** How many of these records a result rests on; each may be given in several versions. */
export function countAmong(
  inputs: Buffer,
  keyring: Keyring,
  records: readonly { readonly id: string; readonly version: number }[],
): number {
  const known = new Set(split(inputs));
  return new Set(records.filter(({ id, version }) => known.has(inputHash(keyring, id, version).toString('hex'))).map(({ id }) => id)).size;
}
