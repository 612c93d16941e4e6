import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../../network/door.ts';
import { countAttempt } from '../../network/sign-in/attempts.ts';
import { cleanMessage } from './answer-question.ts';
import { readReceipt, receiptHash } from './receipt-code.ts';
import type { Message, ReportStatus } from './report.ts';

/** What a receipt shows: what became of a report. What was said in it is not shown: a receipt can fall into other hands. */
export interface ReceiptView {
  readonly status: Exclude<ReportStatus, 'draft'>;
  readonly isHeld: boolean;
  readonly mayContact: 'yes' | 'no' | null;
  readonly closedReason: string | null;
  readonly messages: readonly Message[];
  readonly records: readonly { readonly register: string; readonly reference: string | null }[];
}

interface Row extends Omit<ReceiptView, 'messages' | 'isHeld' | 'mayContact' | 'closedReason'> {
  readonly is_held: boolean;
  readonly may_contact: ReceiptView['mayContact'];
  readonly closed_reason: string | null;
  readonly messages: readonly (Omit<Message, 'at'> & { readonly at: string })[];
}

/** Opens a report by its receipt, without a session. Tries are counted by `client`. Refusals: `receipt-unknown` (404), `too-many-attempts`. */
export async function reportByReceipt(platform: DoorPlatform, typed: string, client: string): Promise<ReceiptView> {
  await behindTheDoor(platform, (tx) => countAttempt(tx, platform.keyring, 'client', `receipt:${client}`));
  const code = readReceipt(typed);
  const row =
    code === null
      ? null
      : await behindTheDoor(platform, (tx) =>
          one(tx.rows(sql<Row>`select * from app.report_by_receipt(${receiptHash(platform.keyring, code)})`)),
        );
  if (row === null) throw new Refusal('receipt-unknown', { where: 'receipt', status: 404 });
  const { is_held: isHeld, may_contact: mayContact, closed_reason: closedReason, messages, ...rest } = row;
  return { ...rest, isHeld, mayContact, closedReason, messages: messages.map((message) => ({ ...message, at: new Date(message.at) })) };
}

/** Adds an answer to the report a receipt opens. Refusals as `reportByReceipt`, `report-closed`, and `Invalid` at `answer`. */
export async function answerByReceipt(
  platform: DoorPlatform,
  typed: string,
  client: string,
  text: string,
  language: string,
): Promise<void> {
  const clean = cleanMessage(text, 'answer');
  await reportByReceipt(platform, typed, client);
  const answer = await behindTheDoor(platform, (tx) =>
    one(
      tx.rows(
        sql<{
          done: boolean;
        }>`select app.answer_by_receipt(${receiptHash(platform.keyring, readReceipt(typed) ?? '')}, ${uuidv7()}::uuid, ${clean}, ${language}) as done`,
      ),
    ),
  );
  if (answer?.done !== true) throw new Refusal('report-closed', { status: 409 });
}
