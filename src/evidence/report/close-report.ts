import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { cleanMessage } from './answer-question.ts';
import { readReport } from './report-store.ts';

/** A steward ends work on a report that leads to no record; the reporter reads the reason. Refusals: `not-found`, `report-closed`, `report-used` (records were made from it), `Invalid` at `reason`. */
export async function closeReport(acting: Acting, reportId: string, reason: string): Promise<void> {
  const clean = cleanMessage(reason, 'reason');
  await act(acting, 'steward', 'report.close', async (tx) => {
    const report = await readReport(tx, reportId);
    if (report === null) throw new Refusal('not-found', { status: 404 });
    if (report.status === 'closed') throw new Refusal('report-closed', { status: 409 });
    if (report.status === 'used') throw new Refusal('report-used', { status: 409 });
    await tx.run(sql`update app.report set status = 'closed', closed_reason = ${clean} where id = ${reportId}::uuid`);
    return { result: undefined, audit: { subject: reportId, content: clean } };
  });
}
