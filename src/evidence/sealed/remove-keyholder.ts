import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';

/** Takes one of the acting person's keys away: nothing new is sealed to it; what was sealed before still opens with it. Refusal `not-found`. */
export async function removeKeyholder(acting: Acting, id: string): Promise<void> {
  await act(acting, 'member', 'keyholder.remove', async (tx) => {
    const removed = await tx.run(
      sql`update app.keyholder set removed_at = now() where id = ${id}::uuid and person_id = app.person() and removed_at is null`,
    );
    if (removed !== 1) throw new Refusal('not-found', { status: 404 });
    return { result: undefined, audit: { subject: id } };
  });
}
