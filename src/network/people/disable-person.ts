import { sql } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';
import { one } from '../door.ts';

/** Closes or reopens an account; closing ends its sessions and links at once. Nobody closes their own. */
export async function disablePerson(acting: Acting, personId: string, isDisabled: boolean): Promise<void> {
  if (acting.session?.roles.has('administrator') !== true) throw new Refusal('not-allowed', { status: 403 });
  if (acting.session.personId === personId) throw new Refusal('own-roles', { status: 403 });
  await act(acting, 'member', isDisabled ? 'person.disable' : 'person.enable', async (tx) => {
    const answer = await one(tx.rows(sql<{ done: boolean }>`select app.set_disabled(${personId}::uuid, ${isDisabled}) as done`));
    if (answer?.done !== true) throw new Refusal('not-found', { status: 404 });
    return { result: undefined, audit: { subject: personId } };
  });
}
