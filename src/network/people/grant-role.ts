import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting, OfficeRole } from '../acting.ts';

export const OFFICE_ROLES: readonly OfficeRole[] = ['steward', 'editor', 'secretariat', 'administrator'];

export interface RoleGrant {
  readonly personId: string;
  readonly role: string;
  /** A steward's register. */
  readonly register: string | null;
}

/** Gives a role; again is no error. Only an administrator, and never to oneself (`own-roles`). Problems at `role`, `register`. */
export async function grantRole(acting: Acting, given: RoleGrant): Promise<void> {
  const { platform, session } = acting;
  if (session?.roles.has('administrator') !== true) throw new Refusal('not-allowed', { status: 403 });
  if (session.personId === given.personId) throw new Refusal('own-roles', { status: 403 });
  if (!(OFFICE_ROLES as readonly string[]).includes(given.role)) throw new Invalid([{ where: 'role', code: 'left-empty' }]);
  const isSteward = given.role === 'steward';
  if (isSteward && (given.register === null || !platform.model.has(given.register)))
    throw new Invalid([{ where: 'register', code: 'left-empty' }]);
  const register = isSteward ? given.register : null;
  await act(acting, 'member', 'role.grant', async (tx) => {
    await tx.run(sql`insert into app.role_grant (id, person_id, role, register, granted_by)
      values (${uuidv7()}::uuid, ${given.personId}::uuid, ${given.role}, ${register}, ${session.personId}::uuid)
      on conflict (person_id, role, coalesce(register, '')) where revoked_at is null do nothing`);
    return {
      result: undefined,
      audit: { subject: given.personId, content: `${given.role} ${register ?? ''}`, ...(register === null ? {} : { register }) },
    };
  });
}
