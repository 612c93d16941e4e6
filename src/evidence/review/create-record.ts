import type { Transaction } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { publicReference, uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { cleanValues } from '../record/clean-values.ts';
import { insertRecords } from '../record/save-records.ts';

export interface NewRecord {
  readonly values: RecordValues;
  /** Whose record it is; the steward's own organisation when left out. */
  readonly organisationId?: string | null;
}

/** A steward writes a record: it begins in review. `also` runs in the same transaction (linking it to a report). */
export async function createRecord(
  acting: Acting,
  register: CompiledRegister,
  input: NewRecord,
  also: (tx: Transaction, record: { id: string; reference: string }) => Promise<void> = async () => undefined,
): Promise<{ id: string; reference: string }> {
  const { platform, session } = acting;
  if (session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  const now = platform.clock.now();
  const day = dayIn(platform.zone, now);
  const { values, problems } = cleanValues(register, input.values, { today: day });
  if (problems.length > 0) throw new Invalid(problems);
  const made = { id: uuidv7(), reference: publicReference() };
  return act(acting, 'steward', 'record.create', async (tx) => {
    await insertRecords(
      tx,
      register,
      [
        {
          ...made,
          status: 'in-review',
          visibility: 'public',
          organisationId: input.organisationId === undefined ? session.organisationId : input.organisationId,
          language: null,
          publishedOn: null,
          batchId: null,
          values,
        },
      ],
      { recordedFrom: now, recordedBy: session.personId, day },
    );
    await tx.db
      .insertInto('app.review_event')
      .values({
        id: uuidv7(),
        record_id: made.id,
        register: register.name,
        version: 1,
        from_status: null,
        to_status: 'in-review',
        reason: null,
        public_notice: null,
        person_id: session.personId,
      })
      .execute();
    await also(tx, made);
    return { result: made, audit: { register: register.name, subject: made.id, content: JSON.stringify(values) } };
  });
}
