import { type Acting, identityOf } from '../acting.ts';

export interface Duty {
  readonly register: string;
  readonly controller: string;
  /** Null: kept for good. */
  readonly retentionYears: number | null;
  readonly confirmedAt: Date;
}

/** Duties the network has confirmed, by register; a register that is not in it is off. */
export async function readDuties(acting: Acting): Promise<ReadonlyMap<string, Duty>> {
  const rows = await acting.platform.database.as(identityOf(acting, 'member'), (tx) =>
    tx.db
      .selectFrom('app.duty')
      .select(['register', 'controller', 'retention_years as retentionYears', 'confirmed_at as confirmedAt'])
      .execute(),
  );
  return new Map(rows.map((row) => [row.register, row]));
}
