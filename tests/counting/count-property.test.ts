import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Counted } from '../../src/counting/bounded-table.ts';
import { planCount } from '../../src/counting/count/count-plan.ts';
import { countTable } from '../../src/counting/count/run-count.ts';
import { parseBy, readDefinition } from '../../src/counting/definition.ts';
import type { Transaction } from '../../src/database/connection.ts';
import { insertRecords, replaceRecords } from '../../src/evidence/record/save-records.ts';
import { STATUSES, VISIBILITIES } from '../../src/evidence/record/review-state.ts';
import type { PreparedRecord } from '../../src/evidence/record/stored-record.ts';
import { uuidv7 } from '../../src/kernel/ids.ts';
import { model } from '../../src/main/model.ts';
import { proceedingStepEffects } from '../../src/vocabularies/proceeding-steps.ts';
import { evidencePlatform } from '../harness/evidence.ts';
import type { TestPlatform } from '../harness/network.ts';
import { type CaseVersion, naiveCount, type NaiveQuestion } from './naive-count.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await evidencePlatform();
});
afterAll(() => platform.drop());

const register = model.register('criminalisation-cases');
const moment = (hour: number): Date => new Date(Date.UTC(2026, 2, 1, hour));

const bounds = fc
  .tuple(fc.nat(6), fc.option(fc.nat(5)))
  .map(([atLeast, more]) => ({ atLeast, atMost: more === null ? null : atLeast + more }));
const step = fc.record({
  kind: fc.constantFrom('investigated', 'charged', 'tried', 'acquitted-final', 'dropped', 'reopened'),
  date: fc.constantFrom('2023', '2024-05', '2024-11-30', '2025', '2025-03-01', '2025-12-31', '2026-01', 'unknown'),
  people: fc.option(bounds),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const several = (...codes: string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof({ weight: 4, arbitrary: fc.subarray(codes, { minLength: 1 }) }, { weight: 1, arbitrary: fc.constant(['unknown']) });

const version = fc
  .record({
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('accepted' as const, 'published' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...STATUSES) },
    ),
    visibility: fc.constantFrom(...VISIBILITIES),
    strand: maybe(fc.constantFrom('solidarity', 'migration', 'unknown')),
    outcome: maybe(fc.constantFrom('acquitted', 'dropped', 'unknown')),
    country: maybe(fc.constantFrom('GR', 'IT', 'unknown')),
    chargeFamily: maybe(several('irregular-entry', 'facilitation-entry', 'smuggling')),
    role: maybe(several('volunteer', 'lawyer')),
    people: maybe(fc.oneof(fc.constant('unknown' as const), bounds)),
    sources: maybe(
      fc.array(
        fc.constantFrom('media', 'member', 'unknown').map((stream) => ({ kind: 'news-article', stream })),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    steps: maybe(fc.array(step, { minLength: 1, maxLength: 4 })),
  })
  .map(({ status, visibility, country, ...values }) => ({
    status,
    visibility,
    values: { ...values, ...(country === undefined ? {} : { place: { country } }) },
  }));

/** Each case in one to three versions, at growing moments. */
const aCase = fc.array(fc.tuple(version, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 3 }).map((versions): CaseVersion[] => {
  let hour = 0;
  return versions.map(([one, later]) => ({ ...one, from: moment((hour += later)) }));
});

const DIMENSIONS = ['strand', 'outcome', 'place:country', 'chargeFamily', 'role', 'sources:stream'];
const question = fc.record({
  by: fc.subarray(DIMENSIONS, { maxLength: 4 }),
  where: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...DIMENSIONS),
      codes: fc.subarray(['solidarity', 'acquitted', 'GR', 'smuggling', 'volunteer', 'media', 'unknown'], { minLength: 1 }),
    }),
    { maxLength: 2, selector: ({ name }) => name },
  ),
  measure: fc.constantFrom('records' as const, 'people' as const),
  level: fc.constantFrom('public' as const, 'network' as const, 'restricted' as const),
  asOf: fc.option(fc.integer({ min: 0, max: 16 }).map(moment)),
  state: fc.option(fc.constantFrom('2024', '2025', '2026').map((period) => ({ effects: proceedingStepEffects, period }))),
});

class Undone extends Error {}

/** Runs in a transaction of this installation's process and takes everything back. */
async function undone(work: (tx: Transaction) => Promise<void>): Promise<void> {
  await platform.database
    .as({ role: 'worker', token: await platform.machineToken() }, async (tx) => {
      await work(tx);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
}

async function write(tx: Transaction, cases: readonly (readonly CaseVersion[])[]): Promise<void> {
  for (const versions of cases) {
    const id = uuidv7();
    for (const [index, { from, status, visibility, values }] of versions.entries()) {
      const record: PreparedRecord = {
        id,
        status,
        visibility,
        organisationId: null,
        reference: null,
        language: null,
        publishedOn: null,
        batchId: null,
        values,
      };
      const stamp = { recordedFrom: from, recordedBy: null, day: '2026-03-01' };
      if (index === 0) await insertRecords(tx, register, [record], stamp);
      else await replaceRecords(tx, register, [record], new Map([[id, { version: index, createdAt: versions[0]!.from }]]), stamp);
    }
  }
}

const definitionOf = (asked: NaiveQuestion) =>
  readDefinition({
    register: register.name,
    measure: asked.measure,
    by: asked.by.map(parseBy),
    where: asked.where.map(({ name, codes }) => ({ ...parseBy(name), codes })),
    level: asked.level,
    ...(asked.asOf === null ? {} : { asOf: asked.asOf.toISOString() }),
    ...(asked.state === null ? {} : { state: { state: 'in-proceedings', period: asked.state.period } }),
  });

const plain = ({ atLeast, atMost, records, measures }: Counted) => ({
  atLeast,
  atMost,
  records,
  ...(measures === undefined ? {} : { measures }),
});

describe('a count in the database', () => {
  it('is what a fold over the same records gives, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aCase, { maxLength: 14 }), fc.array(question, { minLength: 6, maxLength: 6 }), async (cases, questions) => {
        await undone(async (tx) => {
          await write(tx, cases);
          for (const asked of questions) {
            const table = await countTable(tx, planCount(model, definitionOf(asked)));
            const naive = naiveCount(cases, asked);
            const hasParts = asked.state !== null && asked.measure === 'people';
            const found = new Map(
              [...table.cells, ...table.margins].map((cell) => [
                JSON.stringify(asked.by.map((name) => cell.at[name] ?? null)),
                plain(cell),
              ]),
            );
            const total = JSON.stringify(asked.by.map(() => null));
            const expected = new Map([...naive].filter(([key]) => key !== total).map(([key, counted]) => [key, plain(counted)]));
            expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
            const nothing = { atLeast: 0, atMost: 0, records: 0 };
            const sum = naive.get(total);
            expect({ ...plain(table.total), measures: undefined }).toEqual({
              ...(sum === undefined ? nothing : plain(sum)),
              measures: undefined,
            });
            if (hasParts && sum !== undefined) expect(table.total.measures).toEqual(sum.measures);
          }
        });
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
