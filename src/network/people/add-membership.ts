import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';

/** Makes someone who has an account a member of an organisation (again). For administrators and the secretariat. */
export async function addMembership(
  acting: Acting,
  given: { personId: string; organisationId: string; role: 'member' | 'member-administrator' },
): Promise<void> {
  const roles = acting.session?.roles;
  if (roles === undefined || !(roles.has('administrator') || roles.has('secretariat'))) throw new Refusal('not-allowed', { status: 403 });
  await act(acting, 'member', 'membership.add', async (tx) => {
    await tx.run(sql`insert into app.membership (person_id, organisation_id, role) values (${given.personId}::uuid, ${given.organisationId}::uuid, ${given.role})
      on conflict (person_id, organisation_id) do update set role = excluded.role, until = null`);
    return { result: undefined, audit: { subject: given.personId, content: given.organisationId } };
  });
}
