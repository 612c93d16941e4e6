import type { Role, Transaction } from '../database/connection.ts';
import { type Acting, identityOf } from './acting.ts';

/** What the audit log keeps of an action: ids and a keyed hash, never values. */
export interface Audited {
  readonly register?: string;
  readonly subject?: string;
  /** What was written, canonical; only its keyed hash is stored. */
  readonly content?: string;
  /** How many rows an action over many touched. */
  readonly count?: number;
  /** On whose behalf this installation's own process acts. */
  readonly personId?: string;
}

/**
 * Runs one action: one transaction as `role`, one audit entry in it. Reads use `acting.platform.database.as` instead.
 * `name` is stable: `record.publish`, `figure.freeze`.
 */
export async function act<T>(
  acting: Acting,
  role: Role,
  name: string,
  work: (tx: Transaction) => Promise<{ result: T; audit?: Audited }>,
  options: { limitMs?: number } = {},
): Promise<T> {
  return acting.platform.database.as(
    identityOf(acting, role),
    async (tx) => {
      const { result, audit = {} } = await work(tx);
      await writeAudit(tx, acting, name, audit);
      return result;
    },
    options,
  );
}

/** Adds an audit entry to a running transaction. */
export async function writeAudit(tx: Transaction, acting: Acting, name: string, audit: Audited): Promise<void> {
  await tx.db
    .insertInto('app.audit_entry')
    .values({
      action: name,
      person_id: audit.personId ?? acting.session?.personId ?? null,
      session_kind: acting.session?.kind ?? null,
      register: audit.register ?? null,
      subject: audit.subject ?? null,
      content_hash: audit.content === undefined ? null : acting.platform.keyring.hash('audit', audit.content),
      count: audit.count ?? 1,
    })
    .execute();
}

/** Raises the number under which public pages are cached; in the transaction of each publication or retraction. */
export async function raisePublicVersion(tx: Transaction): Promise<void> {
  await tx.db
    .updateTable('app.public_version')
    .set((expression) => ({ number: expression('number', '+', 1) }))
    .execute();
}
