import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';

export interface ReviewEvent {
  readonly version: number;
  readonly toStatus: string;
  readonly reason: string | null;
  readonly personName: string | null;
}

/** Who moved or changed a record, and why. Names only where the reader's role may see them. */
export const reviewEvents = (tx: Transaction, recordId: string): Promise<ReviewEvent[]> =>
  tx.rows(
    sql<ReviewEvent>`select e.version, e.to_status as "toStatus", e.reason, app.name_of(e.person_id) as "personName" from app.review_event e where e.record_id = ${recordId}::uuid order by e.at desc`,
  );
