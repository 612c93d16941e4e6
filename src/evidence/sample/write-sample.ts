import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import { isPublic } from '../record/review-state.ts';
import { insertRecords, replaceRecords } from '../record/save-records.ts';
import { insertRows } from '../record/write-rows.ts';
import type { SampleCast } from './begin-sample.ts';
import type { SampleRecord } from './sample-record.ts';

interface Moment {
  readonly recordedFrom: Date;
  readonly day: string;
}

const EVENT = [
  { name: 'id', type: 'uuid' },
  { name: 'record_id', type: 'uuid' },
  { name: 'register', type: 'text' },
  { name: 'version', type: 'integer' },
  { name: 'from_status', type: 'text' },
  { name: 'to_status', type: 'text' },
  { name: 'reason', type: 'text' },
  { name: 'public_notice', type: 'text' },
  { name: 'person_id', type: 'uuid' },
  { name: 'at', type: 'timestamptz' },
] as const;

const NOTICE = [
  { name: 'id', type: 'uuid' },
  { name: 'reference', type: 'text' },
  { name: 'register', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'notice', type: 'text' },
  { name: 'language', type: 'text' },
  { name: 'day', type: 'date' },
] as const;

const WORDS = {
  corrected: { reason: 'A second source closed the numbers.', notice: 'Sources were added and the numbers closed.' },
  retracted: { reason: 'It turned out to be the same event as another record.', notice: 'This was the same event as another record.' },
} as const;

/** Writes made-up records as imports write theirs, set-based; those corrected or retracted get their first version first. */
export async function writeSample(
  tx: Transaction,
  platform: Platform,
  cast: SampleCast,
  made: readonly SampleRecord[],
  { first, later }: { first: Moment; later: Moment },
): Promise<void> {
  const author = cast.organisations[0]?.people[0] ?? null;
  const reviewer = cast.organisations[1]?.people[0] ?? null;
  for (const [name, group] of Map.groupBy(made, (one) => one.register)) {
    const register = platform.model.register(name);
    await insertRecords(
      tx,
      register,
      group.map(({ record, before }) => before ?? record),
      { ...first, recordedBy: author },
    );
    const changed = group.filter(({ before }) => before !== null).map(({ record }) => record);
    if (changed.length > 0)
      await replaceRecords(tx, register, changed, new Map(changed.map(({ id }) => [id, { version: 1, createdAt: first.recordedFrom }])), {
        ...later,
        recordedBy: reviewer,
      });
    await insertRows(
      tx,
      sql`app.review_event`,
      EVENT,
      group.flatMap((one) => eventsOf(one, author, reviewer, first, later)),
    );
    if (register.publication === 'open')
      await insertRows(
        tx,
        sql`app.public_notice`,
        NOTICE,
        group.flatMap((one) => noticesOf(one, later)),
      );
  }
}

function eventsOf(
  { register, record, before }: SampleRecord,
  author: string | null,
  reviewer: string | null,
  first: Moment,
  later: Moment,
) {
  const event = (version: number, from: string | null, to: string, reason: string | null, person: string | null, moment: Moment) => ({
    id: uuidv7(),
    record_id: record.id,
    register,
    version,
    from_status: from,
    to_status: to,
    reason,
    public_notice: null,
    person_id: person,
    at: moment.recordedFrom.toISOString(),
  });
  const begun = event(
    1,
    null,
    before?.status ?? record.status,
    record.status === 'rejected' ? 'Outside what this register keeps.' : null,
    author,
    first,
  );
  if (before === null) return [begun];
  return [
    begun,
    {
      ...event(2, before.status, record.status, WORDS[record.status as keyof typeof WORDS].reason, reviewer, later),
      public_notice: WORDS[record.status as keyof typeof WORDS].notice,
    },
  ];
}

function noticesOf({ register, record, before }: SampleRecord, { day }: Moment) {
  if (before === null || !isPublic(before.status, before.visibility)) return [];
  return [
    {
      id: uuidv7(),
      reference: record.reference,
      register,
      kind: record.status,
      notice: WORDS[record.status as keyof typeof WORDS].notice,
      language: 'en',
      day,
    },
  ];
}
