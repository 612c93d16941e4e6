import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';

/** Closes a link and, with it, every session begun through it. Refusal `not-found` when it is not the acting person's to withdraw. */
export async function withdrawInvitation(acting: Acting, invitationId: string): Promise<void> {
  await act(acting, 'member', 'invitation.withdraw', async (tx) => {
    const count = await tx.run(sql`update app.invitation set revoked_at = now() where id = ${invitationId}::uuid and revoked_at is null`);
    if (count === 0) throw new Refusal('not-found', { status: 404 });
    return { result: undefined, audit: { subject: invitationId } };
  });
}
