import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';
import { one } from '../door.ts';

/** Takes a role back. One may lay down one's own, except that the last administrator stays (`last-administrator`). */
export async function revokeRole(acting: Acting, grantId: string): Promise<void> {
  if (acting.session?.roles.has('administrator') !== true) throw new Refusal('not-allowed', { status: 403 });
  await act(acting, 'member', 'role.revoke', async (tx) => {
    const grant = await one(
      tx.rows(
        sql<{
          person_id: string;
          role: string;
          register: string | null;
        }>`select person_id, role, register from app.role_grant where id = ${grantId}::uuid and revoked_at is null`,
      ),
    );
    if (grant === null) throw new Refusal('not-found', { status: 404 });
    if (grant.role === 'administrator') {
      const others = await one(
        tx.rows(sql<{
          others: number;
        }>`select count(*)::int as others from app.role_grant g join app.person p on p.id = g.person_id and p.disabled_at is null
          where g.role = 'administrator' and g.revoked_at is null and g.person_id <> ${grant.person_id}::uuid`),
      );
      if ((others?.others ?? 0) === 0) throw new Refusal('last-administrator', { status: 409 });
    }
    await tx.run(sql`update app.role_grant set revoked_at = now() where id = ${grantId}::uuid`);
    return { result: undefined, audit: { subject: grant.person_id, content: `${grant.role} ${grant.register ?? ''}` } };
  });
}
