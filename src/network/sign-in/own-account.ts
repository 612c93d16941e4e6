import { Refusal } from '../../kernel/refusal.ts';
import type { Acting, Session } from '../acting.ts';

export type PersonSession = Session & { readonly personId: string };

/** The session of a person who is there in person: credentials are no business of volunteers, processes or the operator. */
export function ownAccount(acting: Acting): PersonSession {
  const { session } = acting;
  if (session === null || session.kind !== 'person' || session.personId === null) throw new Refusal('not-allowed', { status: 403 });
  return { ...session, personId: session.personId };
}
