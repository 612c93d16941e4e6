import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Platform } from '../platform.ts';
import { inTransactionOf } from './boss-database.ts';

interface Waiting {
  readonly id: string;
  readonly queue: string;
  readonly subject: string;
}

const AT_ONCE = 100;

/** Moves what the outbox holds into the queues, each job in one transaction with its leaving the outbox. Answers how many. */
export async function relayOutbox(platform: Pick<Platform, 'database' | 'machineToken'>, boss: PgBoss): Promise<number> {
  return platform.database.as({ role: 'worker', token: await platform.machineToken() }, async (tx) => {
    const waiting = await tx.rows(
      sql<Waiting>`select id, queue, subject from app.outbox order by at, id limit ${AT_ONCE} for update skip locked`,
    );
    const queues = Map.groupBy(waiting, ({ queue }) => queue);
    for (const [queue, jobs] of queues) {
      await boss.insert(
        queue,
        jobs.map(({ id, subject }) => ({ id, data: { subject } })),
        { db: inTransactionOf(tx.client) },
      );
    }
    if (waiting.length > 0) await tx.run(sql`delete from app.outbox where id = any(${waiting.map(({ id }) => id)}::uuid[])`);
    return waiting.length;
  });
}
