import { sql, type Transaction } from '../../database/connection.ts';
import type { Acting } from '../acting.ts';

export interface RestrictedRead {
  readonly register: string;
  /** The record, when it was one. */
  readonly subject?: string;
  readonly purpose: 'list' | 'record' | 'search' | 'export' | 'count' | 'attachment';
  /** Records whose restricted fields were shown. */
  readonly count?: number;
}

/** Notes, in the reading transaction, that restricted fields were shown. Never on a replica. */
export async function logRead(tx: Transaction, acting: Acting, read: RestrictedRead): Promise<void> {
  const { session } = acting;
  await tx.run(sql`insert into app.read_entry (person_id, session_kind, register, subject, purpose, count)
    values (${session?.personId ?? null}::uuid, ${session?.kind ?? null}, ${read.register}, ${read.subject ?? null}::uuid, ${read.purpose}, ${read.count ?? 1})`);
}
