import { sql } from 'kysely';
import type { Role, Transaction } from '../../database/connection.ts';
import { readReference } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { type Acting, identityOf, readingRole } from '../../network/acting.ts';
import { readRecords } from './read-records.ts';
import type { StoredRecord } from './stored-record.ts';

export interface OpenedRecord {
  readonly record: StoredRecord;
  readonly role: Role;
  readonly level: Level;
}

/**
 * Finds a record by its reference at the highest level this person reads it: as steward, as the organisation it belongs to, as member, as visitor.
 * Refusal `not-found` (404) whether it does not exist or may not be seen.
 */
export async function openRecord(acting: Acting, register: CompiledRegister, typed: string): Promise<OpenedRecord> {
  const reference = readReference(typed);
  if (reference === null) throw new Refusal('not-found', { status: 404 });
  const reading = readingRole(acting, register.name);
  if (reading.role === 'visitor' && register.publication !== 'open') throw new Refusal('not-found', { status: 404 });
  const attempts: { role: Role; level: Level }[] = reading.role === 'member' ? [{ role: 'own', level: 'restricted' }, reading] : [reading];
  return acting.platform.database.as(identityOf(acting, attempts[0]!.role), async (tx) => {
    for (const { role, level } of attempts) {
      await tx.become(role);
      const record = await byReference(tx, register, reference, level);
      if (record !== null) return { record, role, level };
    }
    throw new Refusal('not-found', { status: 404 });
  });
}

export async function byReference(
  tx: Transaction,
  register: CompiledRegister,
  reference: string,
  level: Level,
): Promise<StoredRecord | null> {
  const [row] = await tx.rows(
    sql<{ id: string }>`select r.id from ${sql.id('register', register.table)} r where r.reference = ${reference}`,
  );
  return row === undefined ? null : ((await readRecords(tx, register, [row.id], level))[0] ?? null);
}
