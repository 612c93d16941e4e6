import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';

/** Ends one of the acting person's sessions. Refusal `not-found` when it is not theirs or has ended. */
export async function revokeSession(acting: Acting, sessionId: string): Promise<void> {
  await act(acting, 'member', 'session.revoke', async (tx) => {
    const count = await tx.run(sql`update app.session set revoked_at = now() where id = ${sessionId}::uuid and revoked_at is null`);
    if (count === 0) throw new Refusal('not-found', { status: 404 });
    return { result: undefined, audit: { subject: sessionId } };
  });
}

/** Ends all of the acting person's sessions but this one; how many. */
export async function revokeOtherSessions(acting: Acting): Promise<number> {
  return act(acting, 'member', 'session.revoke-others', async (tx) => {
    const count = await tx.run(
      sql`update app.session set revoked_at = now() where id <> ${acting.session?.id ?? null}::uuid and person_id = (select app.person()) and revoked_at is null`,
    );
    return { result: count, audit: { count } };
  });
}
