import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { cleanValues } from '../record/clean-values.ts';
import { byReference } from '../record/open-record.ts';
import { isPublic, needsReason, type Status, type Visibility } from '../record/review-state.ts';
import { ChangedMeanwhile, replaceRecords } from '../record/save-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { checkMove } from './check-move.ts';

export interface RecordChange {
  /** Reference of the record. */
  readonly reference: string;
  /** Version the person saw; a newer one refuses with `changed-meanwhile`. */
  readonly version: number;
  readonly status?: Status;
  readonly visibility?: Visibility;
  /** New values by field; fields not named stay as they are. */
  readonly values?: RecordValues;
  readonly reason?: string;
  /** What readers are told when a public record is corrected or withdrawn. */
  readonly notice?: string;
}

/**
 * Changes a record's values, its place in review or who may see it: one next version, the old one kept, one line of review history.
 * Acts as steward of the register. Refusals: `not-found`, `changed-meanwhile`, `reason-needed`, `second-person-needed`, `move-not-possible`, `invalid`.
 */
export async function changeRecord(
  acting: Acting,
  register: CompiledRegister,
  change: RecordChange,
): Promise<{ version: number; status: Status }> {
  if (acting.session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  return act(acting, 'steward', change.values === undefined ? `record.${change.status ?? 'visibility'}` : 'record.edit', async (tx) => {
    const before = await byReference(tx, register, change.reference, 'restricted');
    if (before === null) throw new Refusal('not-found', { status: 404 });
    if (before.version !== change.version) throw new Refusal('changed-meanwhile', { status: 409 });
    // A published record that is edited is thereby corrected, and says so.
    const status =
      change.status ?? (change.values !== undefined && ['published', 'corrected'].includes(before.status) ? 'corrected' : before.status);
    if (status !== before.status) await checkMove(tx, acting, register, before, status);
    if ((status !== before.status || change.values !== undefined) && needsReason(status) && !change.reason?.trim())
      throw new Refusal('reason-needed', { where: 'reason' });
    const result = await writeNext(tx, acting, register, before, status, change);
    return {
      result,
      audit: {
        register: register.name,
        subject: before.id,
        content: JSON.stringify(change.values ?? { status, visibility: change.visibility }),
      },
    };
  });
}

async function writeNext(
  tx: Transaction,
  acting: Acting,
  register: CompiledRegister,
  before: StoredRecord,
  status: Status,
  change: RecordChange,
): Promise<{ version: number; status: Status }> {
  const { platform } = acting;
  const now = platform.clock.now();
  const day = dayIn(platform.zone, now);
  const visibility = change.visibility ?? before.visibility ?? 'public';
  const { values, problems } = cleanValues(
    register,
    { ...before.values, ...change.values },
    { today: day },
    { isDraft: status === 'draft', before: before.values },
  );
  if (problems.length > 0) throw new Invalid(problems);
  const [kept] = await tx.rows(
    sql<{ created_at: Date }>`select created_at from ${sql.id('register', register.table)} where id = ${before.id}::uuid for update`,
  );
  const record = {
    id: before.id,
    status,
    visibility,
    organisationId: before.organisationId,
    reference: before.reference,
    language: before.language,
    publishedOn: before.publishedOn ?? (status === 'published' ? day : null),
    // A person's hand from here on: an import no longer overwrites it.
    batchId: null,
    values,
  };
  try {
    await replaceRecords(tx, register, [record], new Map([[before.id, { version: before.version, createdAt: kept?.created_at ?? now }]]), {
      recordedFrom: now,
      recordedBy: acting.session?.personId ?? null,
      day,
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) throw new Refusal('changed-meanwhile', { status: 409 });
    throw error;
  }
  await tx.db
    .insertInto('app.review_event')
    .values({
      id: uuidv7(),
      record_id: before.id,
      register: register.name,
      version: before.version + 1,
      from_status: before.status,
      to_status: status,
      reason: change.reason?.trim() || null,
      public_notice: change.notice?.trim() || null,
      person_id: acting.session?.personId ?? null,
    })
    .execute();
  const wasPublic = isPublic(before.status, before.visibility ?? 'public');
  if (wasPublic || isPublic(status, visibility)) await raisePublicVersion(tx);
  if (register.publication === 'open' && wasPublic && (status === 'corrected' || status === 'retracted'))
    await tx.db
      .insertInto('app.public_notice')
      .values({
        id: uuidv7(),
        reference: before.reference ?? '',
        register: register.name,
        kind: status,
        notice: change.notice?.trim() || null,
        language: null,
        day,
      })
      .execute();
  return { version: before.version + 1, status };
}
