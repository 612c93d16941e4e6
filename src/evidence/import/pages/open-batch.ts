import { Refusal } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import type { Visit } from '../../../network/route.ts';
import { type Batch, readBatch } from '../batch/batch-store.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The batch that the address names. Refusal `not-found` when the reader is not steward of its register, or there is none. */
export function batchId(visit: Visit): string {
  const id = visit.req.param('batch') ?? '';
  if (!ID.test(id)) throw new Refusal('not-found', { status: 404 });
  return id;
}

export async function openBatch(visit: Visit): Promise<Batch> {
  const acting = visit.get('acting');
  const id = batchId(visit);
  return acting.platform.database.as(identityOf(acting, 'steward'), (tx) => readBatch(tx, id));
}
