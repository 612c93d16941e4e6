import { sql, type Transaction } from '../../database/connection.ts';
import type { Answers, Draft, Message, ReportStatus } from './report.ts';

/** Whose drafts these are: the acting person's, or those of the volunteer's link. */
const isMine = sql`(r.person_id = (select app.person()) or r.invitation_id = (select app.invitation()))`;

const answers = sql`r.what, r.place, r.country, r.happened, r.who, r.may_contact as "mayContact"`;

/** The "Tell us" draft somebody has begun and not sent; as `own`. */
export async function currentDraft(tx: Transaction): Promise<Draft | null> {
  const rows = await tx.rows(sql<Draft>`select r.id, r.language, r.saved_at as "savedAt", ${answers} from app.report r
    where r.status = 'draft' and r.kind = 'tell-us' and ${isMine} order by r.saved_at desc, r.id limit 1`);
  return rows[0] ?? null;
}

export interface FormDraft {
  readonly id: string;
  readonly register: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly savedAt: Date;
}

/** The draft of a register's form, as typed; as `own`. */
export async function formDraft(tx: Transaction, register: string): Promise<FormDraft | null> {
  const rows =
    await tx.rows(sql<FormDraft>`select r.id, r.register, coalesce(r.said, '{}') as "values", r.saved_at as "savedAt" from app.report r
    where r.status = 'draft' and r.kind = 'form' and r.register = ${register} and ${isMine} order by r.saved_at desc, r.id limit 1`);
  return rows[0] ?? null;
}

export interface LinkedRecord {
  readonly id: string;
  readonly register: string;
  /** Public reference, once there is one. */
  readonly reference: string | null;
}

export interface ReportLine {
  readonly id: string;
  readonly kind: 'tell-us' | 'form';
  readonly status: ReportStatus;
  readonly register: string | null;
  readonly language: string;
  readonly organisation: string | null;
  /** First words of what was said; null for a form. */
  readonly beginning: string | null;
  readonly country: string | null;
  /** When the stewards could see it first. */
  readonly since: Date | null;
  readonly isHeld: boolean;
  readonly hasQuestion: boolean;
  /** Written by the reader. */
  readonly isMine: boolean;
  readonly records: readonly LinkedRecord[];
}

const line = sql`r.id, r.kind, r.status, r.register, r.language, o.name as organisation, left(r.what, 160) as beginning, r.country,
  greatest(r.submitted_at, r.hold_until) as since, coalesce(r.hold_until > now(), false) as "isHeld",
  coalesce((select m.is_from_steward from app.report_message m where m.report_id = r.id order by m.at desc, m.id desc limit 1), false) as "hasQuestion",
  coalesce((select json_agg(json_build_object('id', l.record_id, 'register', l.register, 'reference', d.reference) order by l.linked_at)
    from app.report_record l join app.record d on d.id = l.record_id where l.report_id = r.id), '[]') as records`;

const MOST = 200;

/** What the acting person and their organisation have reported, newest first, drafts before; as `own`. */
export async function ownReports(tx: Transaction): Promise<readonly ReportLine[]> {
  return tx.rows(sql<ReportLine>`select ${line}, coalesce(${isMine}, false) as "isMine" from app.report r left join app.organisation o on o.id = r.organisation_id
    order by (r.status = 'draft') desc, r.submitted_at desc nulls first, r.id limit ${MOST}`);
}

export interface QueueFilter {
  readonly state: 'waiting' | 'taken-up' | 'all';
  /** Only those the acting steward has asked about or made records from. */
  readonly isMine: boolean;
}

const STATES = { waiting: sql`r.status = 'received'`, 'taken-up': sql`r.status in ('in-review', 'used')`, all: sql`true` };

/** Reports before the stewards, those that wait longest first; as `steward`. */
export async function reportQueue(tx: Transaction, filter: QueueFilter, most = MOST): Promise<readonly ReportLine[]> {
  const mine = sql`(exists (select from app.report_message m where m.report_id = r.id and m.is_from_steward and m.person_id = (select app.person()))
    or exists (select from app.report_record l where l.report_id = r.id and l.linked_by = (select app.person())))`;
  return tx.rows(sql<ReportLine>`select ${line}, ${mine} as "isMine" from app.report r left join app.organisation o on o.id = r.organisation_id
    where ${STATES[filter.state]} ${filter.isMine ? sql`and ${mine}` : sql``}
    order by greatest(r.submitted_at, r.hold_until), r.id limit ${most}`);
}

export interface FullReport extends ReportLine, Answers {
  readonly said: Readonly<Record<string, unknown>> | null;
  readonly closedReason: string | null;
  readonly organisationId: string | null;
  readonly messages: readonly Message[];
}

/** One report with its questions and answers, as the transaction's role may see it; null when it may not. */
export async function readReport(tx: Transaction, id: string): Promise<FullReport | null> {
  const [row] = await tx.rows(sql<
    Omit<FullReport, 'messages'>
  >`select ${line}, false as "isMine", ${answers}, r.said, r.closed_reason as "closedReason", r.organisation_id as "organisationId"
    from app.report r left join app.organisation o on o.id = r.organisation_id where r.id = ${id}::uuid`);
  if (row === undefined) return null;
  const messages = await tx.rows(
    sql<Message>`select is_from_steward as "isFromSteward", text, language, at from app.report_message where report_id = ${id}::uuid order by at, id`,
  );
  return { ...row, messages };
}
