import { sql } from 'kysely';
import type { Transaction } from '../../../database/connection.ts';
import type { RowRefusal } from './import-batch.ts';

/** Keeps why rows did not land. A row of a group may be named by several chunks; its reasons are numbered on. */
export async function writeRefusals(tx: Transaction, batchId: string, refusals: readonly RowRefusal[]): Promise<void> {
  if (refusals.length === 0) return;
  const positions = new Map<number, number>();
  const rows = refusals.map(({ row, where, code, params = {} }) => {
    const position = positions.get(row) ?? 0;
    positions.set(row, position + 1);
    return { row, position, field: where, code, params };
  });
  await tx.run(sql`insert into app.import_refusal (batch_id, row, position, field, code, params)
    select ${batchId}::uuid, r.row, r.position, r.field, r.code, r.params from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(row integer, position integer, field text, code text, params jsonb)
    on conflict do nothing`);
}
