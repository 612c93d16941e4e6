import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { cleanLines } from '../../fields/text/clean-line.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { readReport } from './report-store.ts';

const LONGEST_MESSAGE = 5_000;

/** A question or an answer as it is kept. `Invalid` at `where` when there is none, or it is too long. */
export function cleanMessage(text: string, where: string): string {
  const problems: Problem[] = [];
  const clean = cleanLines(text, where, problems, LONGEST_MESSAGE);
  if (clean === null && problems.length === 0) problems.push({ where, code: 'required' });
  if (problems.length > 0) throw new Invalid(problems);
  return clean!;
}

/** The reporter, or someone of the organisation, answers. Refusals: `not-found`, `report-closed`, `Invalid` at `answer`. */
export async function answerQuestion(acting: Acting, reportId: string, text: string, language: string): Promise<void> {
  const clean = cleanMessage(text, 'answer');
  await act(acting, 'own', 'report.answer', async (tx) => {
    const report = await readReport(tx, reportId);
    if (report === null || report.status === 'draft') throw new Refusal('not-found', { status: 404 });
    if (report.status === 'closed') throw new Refusal('report-closed', { status: 409 });
    await tx.run(
      sql`insert into app.report_message (id, report_id, is_from_steward, text, language, person_id) values (${uuidv7()}::uuid, ${reportId}::uuid, false, ${clean}, ${language}, app.person())`,
    );
    return { result: undefined, audit: { subject: reportId, content: clean } };
  });
}
