import { sql } from '../../database/connection.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { readReceipt, receiptHash } from './receipt-code.ts';
import { type Delay, DELAYS } from './report.ts';
import { currentDraft } from './report-store.ts';
import { lockDrafts } from './save-answer.ts';

export interface Sending {
  /** Random code that the page showed no one yet; sending the same twice is sending once. */
  readonly receipt: string;
  readonly delay: Delay;
}

/**
 * Sends the draft of "Tell us": from here on nobody changes what was said. Stewards see it once the delay is over.
 * Refusals: `report-not-there` (nothing to send), `Invalid` at `what` or `contact` (not answered), `receipt-malformed`.
 */
export async function sendReport(acting: Acting, { receipt, delay }: Sending): Promise<void> {
  const code = readReceipt(receipt);
  if (code === null) throw new Refusal('receipt-malformed', { status: 400 });
  const hash = receiptHash(acting.platform.keyring, code);
  if (await wasSent(acting, hash)) return;
  await act(acting, 'own', 'report.send', async (tx) => {
    await lockDrafts(tx);
    const draft = await currentDraft(tx);
    if (draft === null) throw new Refusal('report-not-there', { status: 409 });
    const problems: Problem[] = [];
    if (draft.what === null) problems.push({ where: 'what', code: 'required' });
    if (draft.mayContact === null) problems.push({ where: 'contact', code: 'required' });
    if (problems.length > 0) throw new Invalid(problems);
    const days = DELAYS[delay];
    await tx.run(sql`update app.report set status = 'received', receipt_hash = ${hash}, submitted_at = now(), saved_at = now(),
      hold_until = ${days === 0 ? sql`null` : sql`now() + make_interval(days => ${days}::integer)`} where id = ${draft.id}::uuid and status = 'draft'`);
    const { id, savedAt: _savedAt, ...said } = draft;
    return { result: undefined, audit: { subject: id, content: JSON.stringify(said) } };
  });
}

const wasSent = async (acting: Acting, hash: string): Promise<boolean> =>
  (
    await acting.platform.database.as(identityOf(acting, 'own'), (tx) =>
      tx.rows(sql`select 1 from app.report where receipt_hash = ${hash} and status <> 'draft'`),
    )
  ).length > 0;
