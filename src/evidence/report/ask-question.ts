import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { cleanMessage } from './answer-question.ts';
import { readReport } from './report-store.ts';

/** A steward asks the reporter something; the report is then in review. Refusals: `not-found`, `no-contact-wanted`, `report-closed`, `Invalid` at `question`. */
export async function askQuestion(acting: Acting, reportId: string, text: string, language: string): Promise<void> {
  const clean = cleanMessage(text, 'question');
  await act(acting, 'steward', 'report.ask', async (tx) => {
    const report = await readReport(tx, reportId);
    if (report === null) throw new Refusal('not-found', { status: 404 });
    if (report.status === 'closed') throw new Refusal('report-closed', { status: 409 });
    if (report.mayContact !== 'yes') throw new Refusal('no-contact-wanted', { status: 409 });
    await tx.run(
      sql`insert into app.report_message (id, report_id, is_from_steward, text, language, person_id) values (${uuidv7()}::uuid, ${reportId}::uuid, true, ${clean}, ${language}, app.person())`,
    );
    await tx.run(sql`update app.report set status = 'in-review' where id = ${reportId}::uuid and status = 'received'`);
    return { result: undefined, audit: { subject: reportId, content: clean } };
  });
}
