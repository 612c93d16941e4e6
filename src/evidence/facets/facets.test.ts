import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import type { Transaction } from '../../database/connection.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import type { RecordValues } from '../../model/values.ts';
import { cleanValues } from '../record/clean-values.ts';
import { STATUSES, type Status, type Visibility, VISIBILITIES } from '../record/review-state.ts';
import { insertRecords, removeRecords, replaceRecords } from '../record/save-records.ts';
import type { PreparedRecord } from '../record/stored-record.ts';
import { addPairs, type FacetDeltas, facetCodes, isSeenAt, KEPT_LEVELS, pairOf } from './facet-deltas.ts';

let platform: TestPlatform;
let token: string;

beforeAll(async () => {
  platform = await evidencePlatform();
  token = await platform.machineToken();
});
afterAll(() => platform.drop());

const register = () => platform.model.register('media-items');
const work = <T>(run: (tx: Transaction) => Promise<T>): Promise<T> => platform.database.as({ role: 'worker', token }, run);
const stamp = { recordedFrom: new Date('2026-03-01T00:00:00Z'), recordedBy: null, day: '2026-03-01' };

const arbitraryRecord = fc.record({
  status: fc.constantFrom(...STATUSES) as fc.Arbitrary<Status>,
  visibility: fc.constantFrom(...VISIBILITIES) as fc.Arbitrary<Visibility>,
  theme: fc.subarray(['racial-profiling', 'deportation', 'health']),
  country: fc.constantFrom('IT', 'FR', null),
});
type Drawn = typeof arbitraryRecord extends fc.Arbitrary<infer T> ? T : never;

function prepared(id: string, { status, visibility, theme, country }: Drawn): PreparedRecord {
  const values: RecordValues = {
    headline: { language: 'en', text: 'x' },
    outlet: 'y',
    publishedAt: '2025',
    theme,
    ...(country === null ? {} : { country }),
  };
  const cleaned = cleanValues(register(), values, { today: '2026-03-01' });
  expect(cleaned.problems).toEqual([]);
  return {
    id,
    status,
    visibility,
    organisationId: null,
    reference: null,
    language: null,
    publishedOn: null,
    batchId: null,
    values: cleaned.values,
  };
}

const kept = async (level: string): Promise<Record<string, number>> => {
  const rows = await platform.owner<{ key: string; n: number }>(
    "select json_build_array(dimension_a, code_a, dimension_b, code_b)::jsonb::text as key, n from app.facet_number where register = 'media-items' and level = $1 and n <> 0",
    [level],
  );
  return Object.fromEntries(rows.map(({ key, n }) => [JSON.stringify(JSON.parse(key)), n]));
};

describe('facet numbers', () => {
  it('are what counting all records again would give, after any inserts, changes and removals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryRecord, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.option(arbitraryRecord)), { maxLength: 6 }),
        async (first, changes) => {
          const now = new Map(
            first.map((drawn) => [uuidv7(), drawn] as const).map(([id, drawn]) => [id, { record: prepared(id, drawn), version: 1 }]),
          );
          await work((tx) =>
            insertRecords(
              tx,
              register(),
              [...now.values()].map(({ record }) => record),
              stamp,
            ),
          );
          for (const [index, drawn] of changes) {
            const id = [...now.keys()][index % Math.max(1, now.size)];
            const held = id === undefined ? undefined : now.get(id);
            if (id === undefined || held === undefined) continue;
            if (drawn === null) {
              await work((tx) => removeRecords(tx, register(), [{ id, version: held.version }], new Date('2026-04-01T00:00:00Z')));
              now.delete(id);
            } else {
              const record = prepared(id, drawn);
              await work((tx) =>
                replaceRecords(tx, register(), [record], new Map([[id, { version: held.version, createdAt: new Date() }]]), stamp),
              );
              now.set(id, { record, version: held.version + 1 });
            }
          }
          for (const level of KEPT_LEVELS) {
            const expected: FacetDeltas = new Map();
            for (const { record } of now.values())
              if (isSeenAt(register(), record, level)) addPairs(expected, facetCodes(register(), record), 1);
            expect(await kept(level)).toEqual(Object.fromEntries([...expected].map(([key, n]) => [JSON.stringify(pairOf(key)), n])));
          }
          await work(async (tx) => {
            for (const [id, { version }] of now) await removeRecords(tx, register(), [{ id, version }], new Date('2026-05-01T00:00:00Z'));
          });
          expect(await kept('public')).toEqual({});
        },
      ),
      { numRuns: 15 },
    );
  });

  it('are added only by those who may', async () => {
    await expect(
      platform.database.asVisitor((tx) =>
        tx.rows(sql`select app.add_facet_numbers('media-items', 'public', '{x}', '{x}', '{x}', '{x}', '{1}')`),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
