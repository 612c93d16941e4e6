import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid, Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { readRecipient } from './read-recipient.ts';

const UNIQUE_VIOLATION = '23505';

/**
 * The acting steward holds one more key: answers sealed from now on open with it, too. Refusal `not-allowed` for anybody else;
 * problems at `recipient`: `key-malformed`, `key-is-secret`, `key-there-already`.
 */
export async function addKeyholder(acting: Acting, typed: string): Promise<{ id: string }> {
  const personId = acting.session?.personId ?? null;
  if (personId === null || acting.session?.roles.has('steward') !== true) throw new Refusal('not-allowed', { status: 403 });
  const recipient = await readRecipient(typed);
  const id = uuidv7();
  try {
    return await act(acting, 'member', 'keyholder.add', async (tx) => {
      await tx.run(
        sql`insert into app.keyholder (id, person_id, recipient, holds) values (${id}::uuid, ${personId}::uuid, ${recipient}, 'stewards')`,
      );
      return { result: { id }, audit: { subject: id, content: recipient } };
    });
  } catch (error) {
    if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) throw new Invalid([{ where: 'recipient', code: 'key-there-already' }]);
    throw error;
  }
}
