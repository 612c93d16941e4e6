import type { Transaction } from '../../src/database/connection.ts';
import { insertRecords, replaceRecords } from '../../src/evidence/record/save-records.ts';
import type { Status, Visibility } from '../../src/evidence/record/review-state.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { model } from '../../src/main/model.ts';
import type { RecordValues } from '../../src/model/values.ts';
import type { TestPlatform } from '../harness/network.ts';

export interface Planted {
  readonly values: RecordValues;
  readonly status?: Status;
  readonly visibility?: Visibility;
  readonly organisationId?: string | null;
}

const asWorker = async <T>(platform: TestPlatform, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  platform.database.as({ role: 'worker', token: await platform.machineToken() }, work);

/** Puts records of a register there, published unless told otherwise. Answers their ids. */
export async function plant(platform: TestPlatform, register: string, planted: readonly Planted[]): Promise<string[]> {
  const records = planted.map(({ values, status = 'published', visibility = 'public', organisationId = null }) => ({
    id: uuidv7(),
    status,
    visibility,
    organisationId,
    reference: null,
    language: null,
    publishedOn: '2026-03-01',
    batchId: null,
    values,
  }));
  await asWorker(platform, (tx) =>
    insertRecords(tx, model.register(register), records, { recordedFrom: platform.clock.now(), recordedBy: null, day: '2026-03-01' }),
  );
  return records.map((record) => record.id);
}

/** Gives a record its next version. */
export async function replant(
  platform: TestPlatform,
  register: string,
  id: string,
  version: number,
  { values, status = 'corrected', visibility = 'public' }: Planted,
): Promise<void> {
  const now = platform.clock.now();
  const record = {
    id,
    status,
    visibility,
    organisationId: null,
    reference: null,
    language: null,
    publishedOn: '2026-03-01',
    batchId: null,
    values,
  };
  await asWorker(platform, (tx) =>
    replaceRecords(tx, model.register(register), [record], new Map([[id, { version, createdAt: now }]]), {
      recordedFrom: now,
      recordedBy: null,
      day: '2026-03-02',
    }),
  );
}
