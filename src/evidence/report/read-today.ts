import { sql, type Transaction } from '../../database/connection.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { ownReports, type ReportLine, reportQueue } from './report-store.ts';

export interface WaitingRecords {
  readonly register: string;
  readonly submitted: number;
  readonly inReview: number;
}

export interface Coverage {
  readonly reports: number;
  readonly reporting: number;
  readonly members: number;
  /** Day since which reports are counted. */
  readonly since: Date;
}

export interface Today {
  /** Unsent drafts and reports with a question nobody has answered. */
  readonly own: readonly ReportLine[];
  /** Reports before the stewards that nobody has taken up, longest waiting first; null for who is no steward. */
  readonly reports: readonly ReportLine[] | null;
  readonly records: readonly WaitingRecords[];
  /** For the secretariat alone. */
  readonly coverage: Coverage | null;
}

const YEAR_MS = 365 * 86_400_000;
const MOST_REPORTS = 6;

/** What needs this person today; every number is counted as their own role. */
export async function readToday(acting: Acting): Promise<Today> {
  const { platform, session } = acting;
  if (session === null || session.level < 2) return { own: [], reports: null, records: [], coverage: null };
  const isSteward = session.stewardOf.size > 0;
  return platform.database.as(identityOf(acting, 'own'), async (tx) => {
    const own = (await ownReports(tx)).filter(
      (report) => (report.status === 'draft' && report.isMine) || (report.hasQuestion && report.status !== 'closed'),
    );
    let reports: readonly ReportLine[] | null = null;
    let records: readonly WaitingRecords[] = [];
    if (isSteward) {
      await tx.become('steward');
      reports = await reportQueue(tx, { state: 'waiting', isMine: false }, MOST_REPORTS);
      records = await waitingRecords(tx, acting);
    }
    const coverage = session.roles.has('secretariat') ? await readCoverage(tx, new Date(platform.clock.now().getTime() - YEAR_MS)) : null;
    return { own, reports, records, coverage };
  });
}

async function waitingRecords(tx: Transaction, { platform, session }: Acting): Promise<readonly WaitingRecords[]> {
  const waiting: WaitingRecords[] = [];
  for (const register of platform.model.registers.filter(({ name }) => session?.stewardOf.has(name) === true)) {
    const [row] = await tx.rows(sql<{
      submitted: number;
      inReview: number;
    }>`select count(*) filter (where review_status = 'submitted') as submitted, count(*) filter (where review_status = 'in-review') as "inReview"
      from ${sql.id('register', register.table)} where review_status = 'submitted' or review_status = 'in-review'`);
    if (row !== undefined && row.submitted + row.inReview > 0) waiting.push({ register: register.name, ...row });
  }
  return waiting;
}

async function readCoverage(tx: Transaction, since: Date): Promise<Coverage> {
  await tx.become('member');
  const [row] = await tx.rows(
    sql<{ reports: number; reporting: number; members: number }>`select * from app.report_coverage(${since.toISOString()}::timestamptz)`,
  );
  return { reports: row?.reports ?? 0, reporting: row?.reporting ?? 0, members: row?.members ?? 0, since };
}
