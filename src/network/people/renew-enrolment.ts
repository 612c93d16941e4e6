import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';
import { one } from '../door.ts';
import { freshToken } from '../sessions/session-token.ts';

/**
 * A new one-time link for someone who lost their ways in; using it ends all their sessions. Earlier unused links are withdrawn.
 * Refusal `not-allowed` unless the acting person looks after them. Returns the path after the language.
 */
export async function renewEnrolment(acting: Acting, personId: string): Promise<string> {
  const link = freshToken();
  return act(acting, 'member', 'person.renew-enrolment', async (tx) => {
    const answer = await one(tx.rows(sql<{ allowed: boolean }>`select app.looks_after(${personId}::uuid) as allowed`));
    if (answer?.allowed !== true) throw new Refusal('not-allowed', { status: 403 });
    await tx.run(
      sql`update app.invitation set revoked_at = now() where person_id = ${personId}::uuid and kind = 'account' and used_at is null and revoked_at is null`,
    );
    await tx.run(sql`insert into app.invitation (id, token_hash, kind, person_id, created_by, expires_at)
      values (${uuidv7()}::uuid, ${link.hash}, 'account', ${personId}::uuid, ${acting.session?.personId ?? null}::uuid, now() + interval '72 hours')`);
    return { result: `/enrol/${link.token}`, audit: { subject: personId } };
  });
}
