import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../connection.ts';

export interface WantedJob {
  /** A queue that a migration made: `import-run`. */
  readonly queue: string;
  /** Id of what is to be worked on; the only thing a job holds. */
  readonly subject: string;
  /** Tells a second job on the same subject from a repeated request for the first: `attempt 2`. */
  readonly occasion?: string;
}

/** The id of a job follows from what is wanted, so that asking twice gives one job. */
export function jobId({ queue, subject, occasion = '' }: WantedJob): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([queue, subject, occasion]))
    .digest('hex');
  // RFC 9562 version 8: made of a hash by a rule of our own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Asks for a job in the caller's transaction (as member, own, steward or worker): it exists exactly when that commits. Answers its id. */
export async function enqueue(tx: Transaction, job: WantedJob): Promise<string> {
  const id = jobId(job);
  await tx.run(
    sql`insert into app.outbox (id, queue, subject) values (${id}::uuid, ${job.queue}, ${job.subject}::uuid) on conflict do nothing`,
  );
  return id;
}
