import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';

/** Changes what someone is in an organisation, or ends it (`null`). Refusal `not-found` when there is no such membership to change; nobody ends their own. */
export async function setMembership(
  acting: Acting,
  given: { personId: string; organisationId: string; role: 'member' | 'member-administrator' | null },
): Promise<void> {
  if (acting.session?.personId === given.personId) throw new Refusal('own-roles', { status: 403 });
  await act(acting, 'member', given.role === null ? 'membership.end' : 'membership.change', async (tx) => {
    // Ends yesterday: a membership counts through its last day.
    const change = given.role === null ? sql`until = current_date - 1` : sql`role = ${given.role}, until = null`;
    const count = await tx.run(
      sql`update app.membership set ${change} where person_id = ${given.personId}::uuid and organisation_id = ${given.organisationId}::uuid`,
    );
    if (count === 0) throw new Refusal('not-found', { status: 404 });
    return { result: undefined, audit: { subject: given.personId, content: given.role ?? '' } };
  });
}
