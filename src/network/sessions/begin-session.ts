import { sql, type Transaction } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { one } from '../door.ts';
import { freshToken } from './session-token.ts';

export interface BegunSession {
  readonly sessionId: string;
  /** For the cookie. */
  readonly token: string;
  /** What the machine's operator did in this person's name since the last sign-in; said once. */
  readonly operatorActs: number;
}

/** Begins a person's session inside a transaction behind the door, after the caller has checked who it is. `device` is what the browser calls itself, cut short. */
export async function beginSession(tx: Transaction, personId: string, device: string | null): Promise<BegunSession> {
  const fresh = freshToken();
  const sessionId = uuidv7();
  const answer = await one(
    tx.rows(
      sql<{ acts: number | null }>`select app.begin_session(${personId}::uuid, ${sessionId}::uuid, ${fresh.hash}, ${device}) as acts`,
    ),
  );
  if (typeof answer?.acts !== 'number') throw new Refusal('sign-in-failed', { status: 401 });
  return { sessionId, token: fresh.token, operatorActs: answer.acts };
}
