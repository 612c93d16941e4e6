import { sql } from '../../database/connection.ts';
import { type Acting, identityOf } from '../acting.ts';

export interface VolunteerLine {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly state: 'open' | 'in-use' | 'locked' | 'ended';
}

/** Volunteers' links of the acting member administrator's organisation, those still of use first. */
export async function volunteerLinks(acting: Acting): Promise<readonly VolunteerLine[]> {
  return acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<VolunteerLine>`
      select id, coalesce(label, '') as label, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt",
        case when revoked_at is not null or expires_at <= now() then 'ended' when failed_attempts >= 5 then 'locked' when used_at is not null then 'in-use' else 'open' end as state
      from app.invitation where kind = 'volunteer' and organisation_id = (select app.organisation())
      order by (revoked_at is not null or expires_at <= now()), created_at desc limit 200`),
  );
}
