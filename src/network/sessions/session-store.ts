import { type Acting, identityOf } from '../acting.ts';

export interface SessionLine {
  readonly id: string;
  readonly kind: 'person' | 'volunteer' | 'operator' | 'machine';
  readonly device: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The acting person's sessions that still open something, newest first. */
export async function ownSessions(acting: Acting): Promise<readonly SessionLine[]> {
  return acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.db
      .selectFrom('app.session')
      .select(['id', 'kind', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
      .where('person_id', '=', acting.session?.personId ?? null)
      .where('revoked_at', 'is', null)
      .where((where) => where('expires_at', '>', where.fn<Date>('now', [])))
      .orderBy('last_seen_at', 'desc')
      .execute(),
  );
}
