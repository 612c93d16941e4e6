import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { Coverage } from '../bounded-table.ts';
import type { CountPlan } from './count-plan.ts';

/**
 * How many member organisations have reported to the register (records that count at this level), of all members. Null where no member has:
 * such a register is fed from elsewhere, and "none of 160" would say nothing about how complete it is. Needs a role above visitor.
 */
export async function countCoverage(tx: Transaction, plan: CountPlan): Promise<Coverage | null> {
  const rule = { public: sql`r.is_public`, network: sql`r.is_shared`, restricted: sql`true` }[plan.definition.level];
  const [row] = await tx.rows(sql<{ reported: number; expected: number }>`
    select count(*)::integer as expected,
      count(*) filter (where exists (select from ${sql.id('register', plan.register.table)} r
        where r.organisation_id = o.id and ${rule} and r.review_status in ('accepted', 'published', 'corrected')))::integer as reported
    from app.organisation o where o.left_on is null and o.short_name <> 'secretariat'`);
  return row === undefined || row.reported === 0 ? null : { reported: row.reported, expected: row.expected };
}
