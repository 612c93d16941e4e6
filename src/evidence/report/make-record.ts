import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { createRecord } from '../review/create-record.ts';
import { readReport } from './report-store.ts';

/**
 * A steward makes a record from a report: in review, of the reporter's organisation, linked both ways; several from one report are possible.
 * What was said stays as it is. Refusals: `not-found`, `report-closed`, those of `createRecord`.
 */
export async function makeRecord(
  acting: Acting,
  reportId: string,
  register: CompiledRegister,
  values: RecordValues,
): Promise<{ id: string; reference: string }> {
  const report = await acting.platform.database.as(identityOf(acting, 'steward'), (tx) => readReport(tx, reportId));
  if (report === null) throw new Refusal('not-found', { status: 404 });
  if (report.status === 'closed') throw new Refusal('report-closed', { status: 409 });
  return createRecord(acting, register, { values, organisationId: report.organisationId }, async (tx, record) => {
    await tx.run(
      sql`insert into app.report_record (report_id, record_id, register, linked_by) values (${reportId}::uuid, ${record.id}::uuid, ${register.name}, app.person())`,
    );
    const changed = await tx.run(sql`update app.report set status = 'used' where id = ${reportId}::uuid and status <> 'closed'`);
    if (changed !== 1) throw new Refusal('report-closed', { status: 409 });
  });
}
