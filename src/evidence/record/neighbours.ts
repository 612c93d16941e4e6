import { sql } from 'kysely';
import type { Role, Transaction } from '../../database/connection.ts';
import type { CompiledRegister, Model } from '../../model/compile-model.ts';
import type { Speaker } from '../../model/speaker.ts';
import { type Acting, readingRole } from '../../network/acting.ts';
import { captionOf } from './caption.ts';
import { readRecords } from './read-records.ts';

/** A record that links to another one. */
export interface Neighbour {
  readonly register: CompiledRegister;
  readonly reference: string;
  readonly caption: string;
}

const MOST = 100;

/** Fields through which records of a register point at others. */
export const linkFields = (register: CompiledRegister) =>
  register.fields.filter(
    (field) => field.childTable !== null && (field.kind.child(field)?.columns ?? []).some((column) => column.name === 'reference'),
  );

/** Records that link to this one and that this person may see, each read in their own way. Part of the caller's transaction; the role is changed. */
export async function linkedFrom(
  tx: Transaction,
  acting: Acting,
  model: Model,
  target: { register: string; reference: string },
  speaker: Speaker,
): Promise<readonly Neighbour[]> {
  const found: Neighbour[] = [];
  for (const register of model.registers) {
    const { role, level } = readingRole(acting, register.name);
    // A visitor's role has no column of a register that publishes no record, nor of a field that is not public.
    const fields = linkFields(register).filter((field) =>
      level === 'public'
        ? register.publication === 'open' && field.sensitivity === 'public'
        : level === 'restricted' || field.sensitivity !== 'restricted',
    );
    if (fields.length === 0) continue;
    await become(tx, acting, role);
    for (const field of fields) {
      const rows = await tx.rows(
        sql<{
          id: string;
        }>`select c.record_id as id from ${sql.id('register', field.childTable!)} c where c.reference = ${target.reference} and c.register = ${target.register} limit ${MOST}`,
      );
      const captions = new Set(register.caption.map((name) => name.split(':')[0]!));
      for (const record of await readRecords(
        tx,
        register,
        rows.map((row) => row.id),
        level,
        captions,
      ))
        found.push({ register, reference: record.reference ?? '', caption: captionOf(register, record, speaker) });
    }
  }
  return found;
}

/** A visitor's connection cannot become anything else, and need not. */
const become = async (tx: Transaction, acting: Acting, role: Role): Promise<void> => {
  if (acting.session !== null && role !== 'visitor') await tx.become(role);
};

/** Reports a record was made from; for its stewards. */
export const reportsBehind = async (tx: Transaction, recordId: string): Promise<readonly { id: string; day: string }[]> =>
  tx.rows(
    sql<{
      id: string;
      day: string;
    }>`select r.id, r.submitted_at::date::text as day from app.report_record l join app.report r on r.id = l.report_id where l.record_id = ${recordId}::uuid order by 2 limit ${MOST}`,
  );
