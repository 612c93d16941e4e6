import { sql } from '../../database/connection.ts';
import { type Acting, identityOf } from '../acting.ts';

export interface AuditLine {
  readonly number: number;
  readonly at: Date;
  readonly action: string;
  readonly personName: string | null;
  readonly sessionKind: string | null;
  readonly register: string | null;
  readonly count: number;
}

const PAGE = 50;

/** Entries of the log of changes, newest first, from below a number; for administrators. One more page exists when `next` is a number. */
export async function readAudit(acting: Acting, below: number | null): Promise<{ lines: readonly AuditLine[]; next: number | null }> {
  const rows = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<AuditLine>`
      select e.number, e.at, e.action, p.name as "personName", e.session_kind as "sessionKind", e.register, e.count
      from app.audit_entry e left join app.person p on p.id = e.person_id
      where ${below === null ? sql`true` : sql`e.number < ${below}::bigint`} order by e.number desc limit ${PAGE + 1}`),
  );
  const lines = rows.slice(0, PAGE);
  return { lines, next: rows.length > PAGE ? (lines.at(-1)?.number ?? null) : null };
}

/** State of the seals, for the health page. */
export async function sealState(acting: Acting): Promise<{ unsealed: number; sealedAt: Date | null }> {
  const [row] = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<{ unsealed: number; sealedAt: Date | null }>`
      with last as (select to_entry, sealed_at from app.audit_seal order by number desc limit 1)
      select (select count(*)::int from app.audit_entry where number > coalesce((select to_entry from last), 0)) as unsealed, (select sealed_at from last) as "sealedAt"`),
  );
  return row ?? { unsealed: 0, sealedAt: null };
}
