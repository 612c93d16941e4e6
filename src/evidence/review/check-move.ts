import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Acting } from '../../network/acting.ts';
import { canMove, type Status } from '../record/review-state.ts';
import type { StoredRecord } from '../record/stored-record.ts';

/**
 * Whether this person may make this move. Where the register asks for a second pair of eyes, whoever accepted (or last wrote) a record
 * cannot be the one who publishes it.
 */
export async function checkMove(
  tx: Transaction,
  acting: Acting,
  register: CompiledRegister,
  record: StoredRecord,
  to: Status,
): Promise<void> {
  if (!canMove(record.status, to)) throw new Refusal('move-not-possible', { status: 409, params: { from: record.status, to } });
  if (register.needsSecondPerson !== true || to !== 'published') return;
  const accepted = await tx.db
    .selectFrom('app.review_event')
    .select('person_id')
    .where('record_id', '=', record.id)
    .where('to_status', '=', 'accepted')
    .orderBy('at', 'desc')
    .executeTakeFirst();
  // An import accepts without an event of review: then it is who wrote the record.
  const [written] = await tx.rows(
    sql<{ person: string | null }>`select recorded_by as person from ${sql.id('register', register.table)} where id = ${record.id}::uuid`,
  );
  const person = acting.session?.personId ?? null;
  if (person === null || person === accepted?.person_id || person === written?.person)
    throw new Refusal('second-person-needed', { status: 409 });
}
