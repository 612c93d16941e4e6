import { sql } from '../../database/connection.ts';
import { type Acting, identityOf } from '../acting.ts';

export interface CredentialLine {
  readonly id: string;
  readonly kind: 'password' | 'code' | 'passkey';
  readonly label: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface OwnCredentials {
  readonly credentials: readonly CredentialLine[];
  /** Recovery codes not yet used. */
  readonly recoveryLeft: number;
}

/** What the acting person signs in with; never the secrets. */
export async function ownCredentials(acting: Acting): Promise<OwnCredentials> {
  return acting.platform.database.as(identityOf(acting, 'member'), async (tx) => {
    const credentials = await tx.db
      .selectFrom('app.credential')
      .select(['id', 'kind', 'label', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
      .where('person_id', '=', acting.session?.personId ?? null)
      .orderBy('created_at')
      .execute();
    const [left] = await tx.rows(
      sql<{
        left: number;
      }>`select count(*)::int as left from app.recovery_code where used_at is null and person_id = (select app.person())`,
    );
    return { credentials, recoveryLeft: left?.left ?? 0 };
  });
}
