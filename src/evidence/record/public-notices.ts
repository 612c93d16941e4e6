import type { Transaction } from '../../database/connection.ts';
import { readReference } from '../../kernel/ids.ts';

export interface PublicNotice {
  readonly kind: 'corrected' | 'retracted';
  readonly notice: string | null;
  readonly day: string;
}

/** What readers are told about corrections and withdrawals of a record, oldest first. */
export async function publicNotices(tx: Transaction, typed: string): Promise<PublicNotice[]> {
  const reference = readReference(typed);
  if (reference === null) return [];
  return tx.db
    .selectFrom('app.public_notice')
    .select(['kind', 'notice', 'day'])
    .where('reference', '=', reference)
    .orderBy('day')
    .orderBy('id')
    .execute();
}
