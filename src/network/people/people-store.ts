import { sql } from '../../database/connection.ts';
import { type Acting, identityOf, type OfficeRole } from '../acting.ts';

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  /** Null unless the reader looks after this person. */
  readonly email: string | null;
  readonly isDisabled: boolean;
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly role: 'member' | 'member-administrator' }[];
  readonly roles: readonly { readonly id: string; readonly role: OfficeRole; readonly register: string | null }[];
}

const LIST_LIMIT = 500;

/** People the acting person may see, by name; of one organisation, or one by id. */
export async function readPeople(
  acting: Acting,
  only: { organisationId?: string; personId?: string } = {},
): Promise<readonly PersonLine[]> {
  const ofOrganisation =
    only.organisationId === undefined
      ? sql``
      : sql`and exists (select from app.membership m where m.person_id = p.id and m.organisation_id = ${only.organisationId}::uuid and (m.until is null or m.until >= current_date))`;
  const rows = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<{
      id: string;
      name: string;
      email: string | null;
      is_disabled: boolean;
      organisations: PersonLine['organisations'] | null;
      roles: PersonLine['roles'] | null;
    }>`
      select p.id, p.name, app.email_of(p.id) as email, p.disabled_at is not null as is_disabled,
        (select json_agg(json_build_object('id', o.id, 'name', o.name, 'role', m.role) order by o.name)
          from app.membership m join app.organisation o on o.id = m.organisation_id where m.person_id = p.id and (m.until is null or m.until >= current_date)) as organisations,
        (select json_agg(json_build_object('id', g.id, 'role', g.role, 'register', g.register) order by g.role, g.register)
          from app.role_grant g where g.person_id = p.id and g.revoked_at is null) as roles
      from app.person p where true ${ofOrganisation} ${only.personId === undefined ? sql`` : sql`and p.id = ${only.personId}::uuid`}
      order by lower(p.name), p.id limit ${LIST_LIMIT}`),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    isDisabled: row.is_disabled,
    organisations: row.organisations ?? [],
    roles: row.roles ?? [],
  }));
}

/** Address of a person, for themselves and those who look after them; else null. */
export async function emailOf(acting: Acting, personId: string): Promise<string | null> {
  const [row] = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.rows(sql<{ email: string | null }>`select app.email_of(${personId}::uuid) as email`),
  );
  return row?.email ?? null;
}
