import { sql, type Transaction } from '../../database/connection.ts';
import type { CompiledField } from '../../model/field.ts';

export interface Keyholder {
  readonly id: string;
  readonly personId: string;
  /** Null where the reader may not see the name. */
  readonly personName: string | null;
  readonly recipient: string;
  readonly addedAt: Date;
}

export interface ActiveKey {
  readonly personId: string;
  readonly recipient: string;
}

/** Keys that nobody has removed, oldest first; as member. */
export const readKeyholders = (tx: Transaction): Promise<Keyholder[]> =>
  tx.rows(sql<Keyholder>`
    select k.id, k.person_id as "personId", p.name as "personName", k.recipient, k.added_at as "addedAt"
    from app.keyholder k left join app.person p on p.id = k.person_id where k.removed_at is null order by k.added_at, k.id`);

/** Keys to which answers to this field are sealed now. */
export const activeKeys = (tx: Transaction, field: CompiledField): Promise<ActiveKey[]> =>
  tx.rows(
    sql<ActiveKey>`select person_id as "personId", recipient from app.keys_of(${field.register}, ${String(field.options['keyholders'])})`,
  );
