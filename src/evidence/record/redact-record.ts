import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { dayIn } from '../../kernel/clock.ts';
import { readReference, uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField, SqlRow } from '../../model/field.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { filesOf } from '../attachment/follow-records.ts';
import { wordsOf } from '../search/words.ts';
import { byReference } from './open-record.ts';
import { loadRecords, selectList } from './read-records.ts';
import { isPublic } from './review-state.ts';
import { ChangedMeanwhile, replaceRecords } from './save-records.ts';
import type { StoredRecord } from './stored-record.ts';

export interface Redaction {
  /** Names of the fields whose values go. */
  readonly fields: readonly string[];
  /** Why; kept for good. */
  readonly reason: string;
  /** What reporters wrote in the reports it was made from goes, too. */
  readonly emptiesReports?: boolean;
}

/** Shorter texts stand in too many rows that have nothing to do with the record. */
const SHORTEST_TEXT = 4;
const LIMIT_MS = 120_000;

/**
 * Removes values for good: from the record (a next version without them), from all earlier versions, search, translations, refused rows, files, reports
 * sent as a form, and so from every export to come. Who did it, when and why stays, and figures built on it say that it happened. Acts as steward.
 * Refusals: `not-found`, `not-allowed`, `reason-needed`, `nothing-to-redact`, `changed-meanwhile`.
 */
export async function redactRecord(acting: Acting, typed: string, redaction: Redaction): Promise<{ version: number }> {
  const reason = redaction.reason.trim();
  if (reason === '') throw new Refusal('reason-needed', { where: 'reason' });
  const register = await registerOf(acting, typed);
  if (acting.session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  const fields = register.fields.filter(({ name }) => redaction.fields.includes(name));
  if (fields.length === 0 || fields.length !== new Set(redaction.fields).size) throw new Refusal('nothing-to-redact', { where: 'fields' });
  const { version, files } = await act(
    acting,
    'steward',
    'record.redact',
    async (tx) => {
      const before = await byReference(tx, register, readReference(typed)!, 'restricted');
      if (before === null) throw new Refusal('not-found', { status: 404 });
      const versions = [before, ...(await pastVersions(tx, register, before.id))];
      const gone = versions.map(({ id, values }) => ({
        id,
        values: Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? null])),
      }));
      const next = await writeWithout(tx, acting, register, before, fields, reason);
      const removed = await empty(tx, register, before.id, fields, gone, { ...redaction, reason });
      return {
        result: { version: next, files: removed },
        audit: { register: register.name, subject: before.id, content: JSON.stringify([fields.map(({ name }) => name), reason]) },
      };
    },
    { limitMs: LIMIT_MS },
  );
  // After the rows: a file without a row is found by nobody, a row without its file would be an error on a page.
  for (const name of files) await acting.platform.storage.remove(name);
  return { version };
}

async function registerOf(acting: Acting, typed: string): Promise<CompiledRegister> {
  const reference = readReference(typed);
  const [row] =
    reference === null || acting.session === null
      ? []
      : await acting.platform.database.as(identityOf(acting, 'steward'), (tx) =>
          tx.rows(sql<{ register: string }>`select register from app.record where reference = ${reference}`),
        );
  if (row === undefined) throw new Refusal('not-found', { status: 404 });
  return acting.platform.model.register(row.register);
}

async function pastVersions(tx: Transaction, register: CompiledRegister, id: string): Promise<readonly StoredRecord[]> {
  const rows = await tx.rows(
    sql<SqlRow>`select ${selectList(register, 'restricted', 'r')} from ${sql.id('register', `${register.table}_past`)} r where r.id = ${id}::uuid`,
  );
  return loadRecords(tx, register, rows, 'restricted', undefined, { isPast: true });
}

/** The next version, without the values: whoever has the former one open in a form cannot bring them back by saving it. */
async function writeWithout(
  tx: Transaction,
  acting: Acting,
  register: CompiledRegister,
  before: StoredRecord,
  fields: readonly CompiledField[],
  reason: string,
): Promise<number> {
  const { platform, session } = acting;
  const now = platform.clock.now();
  const day = dayIn(platform.zone, now);
  const status = before.status === 'published' ? 'corrected' : before.status;
  const visibility = before.visibility ?? 'public';
  const values = Object.fromEntries(Object.entries(before.values).filter(([name]) => !fields.some((field) => field.name === name)));
  const [kept] = await tx.rows(
    sql<{ created_at: Date }>`select created_at from ${sql.id('register', register.table)} where id = ${before.id}::uuid for update`,
  );
  const { id, organisationId, reference, language, publishedOn } = before;
  try {
    await replaceRecords(
      tx,
      register,
      [{ id, organisationId, reference, language, publishedOn, status, visibility, batchId: null, values }],
      new Map([[id, { version: before.version, createdAt: kept?.created_at ?? now }]]),
      { recordedFrom: now, recordedBy: session!.personId, day },
    );
  } catch (error) {
    if (error instanceof ChangedMeanwhile) throw new Refusal('changed-meanwhile', { status: 409 });
    throw error;
  }
  const version = before.version + 1;
  await tx.db
    .insertInto('app.review_event')
    .values({
      id: uuidv7(),
      record_id: id,
      register: register.name,
      version,
      from_status: before.status,
      to_status: status,
      reason,
      public_notice: null,
      person_id: session!.personId,
    })
    .execute();
  if (isPublic(before.status, visibility)) {
    await raisePublicVersion(tx);
    if (register.publication === 'open')
      await tx.db
        .insertInto('app.public_notice')
        .values({ id: uuidv7(), reference: reference ?? '', register: register.name, kind: 'corrected', notice: null, language: null, day })
        .execute();
  }
  return version;
}

type Gone = Pick<StoredRecord, 'id' | 'values'>;

async function empty(
  tx: Transaction,
  register: CompiledRegister,
  id: string,
  fields: readonly CompiledField[],
  gone: readonly Gone[],
  redaction: Redaction,
): Promise<readonly string[]> {
  const texts = [...new Set(gone.flatMap(({ values }) => fields.flatMap((field) => textsOf(field, values[field.name]))))];
  const columns = fields.flatMap((field) => field.kind.columns(field).map(({ suffix }) => field.column + suffix));
  const ordering = fields.some(({ name }) => name === register.dated) ? ['sort_on'] : [];
  const children = fields.flatMap(({ childTable }) => (childTable === null ? [] : [childTable]));
  const files = [...new Set(filesOf(register, gone).map((file) => file.id))];
  const inFiles =
    files.length === 0
      ? []
      : await tx.rows(
          sql<{
            words: string;
          }>`select words from app.attachment where id = any(${files}::uuid[]) and record_id = ${id}::uuid and words is not null`,
        );
  const translated = await tx.rows(
    sql<{
      words: string;
    }>`select text as words from app.translation where record_id = ${id}::uuid and field = any(${fields.map(({ name }) => name)}::text[])`,
  );
  const words = [...new Set([...texts, ...[...inFiles, ...translated].map((one) => one.words)].flatMap((text) => wordsOf(text)))];
  const rows = await tx.rows(sql<{
    name: string;
  }>`select name from app.redact(${uuidv7()}::uuid, ${id}::uuid, ${fields.map(({ name }) => name)}::text[], ${[...columns, ...ordering]}::text[], ${children}::text[],
    ${files}::uuid[], ${texts}::text[], ${words}::text[], ${redaction.reason}, ${redaction.emptiesReports === true}) as name`);
  return rows.map(({ name }) => name);
}

const textsOf = (field: CompiledField, value: unknown): readonly string[] =>
  value === null || value === undefined
    ? []
    : field.kind
        .words(value, field)
        .map(({ text }) => text)
        .filter((text) => text.length >= SHORTEST_TEXT);
