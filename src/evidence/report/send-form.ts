import { sql } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { publicReference, uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { act } from '../../network/act.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { cleanValues } from '../record/clean-values.ts';
import { insertRecords } from '../record/save-records.ts';
import { readReceipt, receiptHash } from './receipt-code.ts';
import { formDraft } from './report-store.ts';
import { lockDrafts } from './save-answer.ts';

/**
 * Sends the draft of a register's form: the report keeps what was said, a submitted record of the member's organisation begins with it, linked both ways.
 * Sending the same receipt twice is sending once. Refusals: `report-not-there`, `organisation-needed`, `register-off`, `receipt-malformed`, `Invalid` at the fields.
 */
export async function sendForm(acting: Acting, register: CompiledRegister, receipt: string): Promise<void> {
  const { platform, session } = acting;
  const code = readReceipt(receipt);
  if (code === null) throw new Refusal('receipt-malformed', { status: 400 });
  if (session === null || session.organisationId === null) throw new Refusal('organisation-needed', { status: 403 });
  const hash = receiptHash(platform.keyring, code);
  const sent = await platform.database.as(identityOf(acting, 'own'), (tx) =>
    tx.rows(sql`select 1 from app.report where receipt_hash = ${hash} and status <> 'draft'`),
  );
  if (sent.length > 0) return;
  const now = platform.clock.now();
  const day = dayIn(platform.zone, now);
  await act(acting, 'own', 'report.send', async (tx) => {
    await lockDrafts(tx);
    const draft = await formDraft(tx, register.name);
    if (draft === null) throw new Refusal('report-not-there', { status: 409 });
    const [on] = await tx.rows(sql<{ is_on: boolean }>`select app.is_register_on(${register.name}) as is_on`);
    if (on?.is_on !== true) throw new Refusal('register-off', { status: 409, params: { register: register.name } });
    const { values, problems } = cleanValues(register, draft.values, { today: day });
    if (problems.length > 0) throw new Invalid(problems);
    const content = JSON.stringify(values);
    await tx.run(
      sql`update app.report set status = 'received', receipt_hash = ${hash}, said = ${content}::jsonb, submitted_at = now(), saved_at = now() where id = ${draft.id}::uuid and status = 'draft'`,
    );
    const record = {
      id: uuidv7(),
      status: 'submitted',
      visibility: 'public',
      organisationId: session.organisationId,
      reference: publicReference(),
      language: null,
      publishedOn: null,
      batchId: null,
      values,
    } as const;
    await insertRecords(tx, register, [record], { recordedFrom: now, recordedBy: session.personId, day });
    await tx.run(
      sql`insert into app.report_record (report_id, record_id, register, linked_by) values (${draft.id}::uuid, ${record.id}::uuid, ${register.name}, app.person())`,
    );
    await tx.run(
      sql`insert into app.review_event (id, record_id, register, version, from_status, to_status, person_id) values (${uuidv7()}::uuid, ${record.id}::uuid, ${register.name}, 1, null, 'submitted', app.person())`,
    );
    return { result: undefined, audit: { register: register.name, subject: draft.id, content } };
  });
}
