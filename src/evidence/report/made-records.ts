import type { Transaction } from '../../database/connection.ts';
import type { Model } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { readRecords } from '../record/read-records.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import type { LinkedRecord } from './report-store.ts';

export interface MadeRecord extends LinkedRecord {
  /** As far as the reader may see it; null where they may not (a volunteer, before it is published). */
  readonly record: StoredRecord | null;
}

/** The records a report led to, each as the transaction's role sees it at this level. */
export async function madeRecords(
  tx: Transaction,
  model: Model,
  links: readonly LinkedRecord[],
  level: Level,
): Promise<readonly MadeRecord[]> {
  const made: MadeRecord[] = [];
  for (const link of links) {
    const register = model.has(link.register) ? model.register(link.register) : null;
    // A visitor's role has no column of a register that publishes nothing.
    const canRead = register !== null && (level !== 'public' || register.publication === 'open');
    const fields = register === null ? new Set<string>() : new Set(register.caption.map((name) => name.split(':')[0]!));
    const [record] = canRead ? await readRecords(tx, register, [link.id], level, fields) : [];
    made.push({ ...link, record: record ?? null });
  }
  return made;
}
