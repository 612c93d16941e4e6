import { sql } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Invalid } from '../../kernel/refusal.ts';
import type { Acting } from '../acting.ts';
import { behindTheDoor } from '../door.ts';
import { emailOf } from '../people/people-store.ts';
import { checkOwnPassword } from './check-own-password.ts';
import { ownAccount } from './own-account.ts';
import { hashPassword, passwordProblem } from './password.ts';

/** Replaces the acting person's password and ends their other sessions. Problems at `current` and `password`. */
export async function changePassword(acting: Acting, given: { current: string; password: string }): Promise<void> {
  const session = ownAccount(acting);
  await checkOwnPassword(acting, given.current);
  const email = await emailOf(acting, session.personId);
  const problem = passwordProblem(given.password, { name: session.personName ?? '', email: email ?? '' });
  if (problem !== null) throw new Invalid([problem]);
  const hash = await hashPassword(given.password);
  await behindTheDoor(acting.platform, (tx) =>
    tx.rows(sql`select app.replace_password(${session.personId}::uuid, ${uuidv7()}::uuid, ${hash}, ${session.id}::uuid)`),
  );
}
