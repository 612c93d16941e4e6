import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidencePlatform } from '../../../tests/harness/evidence.ts';
import type { TestPlatform } from '../../../tests/harness/network.ts';
import { uuidv7 } from '../../kernel/ids.ts';
import type { RecordValues } from '../../model/values.ts';
import { cleanValues } from '../record/clean-values.ts';
import { insertRecords } from '../record/save-records.ts';
import { listRecords } from './list-records.ts';
import { readSelection, selectionQuery } from './selection.ts';

let platform: TestPlatform;
const COUNTRIES = ['IT', 'GR', 'unknown', null] as const;
const CAUSES = ['drowning', 'hypothermia', null] as const;
const all: RecordValues[] = [];

beforeAll(async () => {
  platform = await evidencePlatform();
  const register = platform.model.register('deaths-disappearances');
  for (let i = 0; i < 120; i++) {
    const country = COUNTRIES[i % 4]!;
    all.push({
      occurredOn: `20${20 + (i % 3)}-0${1 + (i % 9)}`,
      ...(country === null ? {} : { place: { country } }),
      ...(CAUSES[i % 3] == null ? {} : { cause: CAUSES[i % 3] }),
      dead: i % 5,
    });
  }
  const token = await platform.machineToken();
  await platform.database.as({ role: 'worker', token }, (tx) =>
    insertRecords(
      tx,
      register,
      all.map((values) => ({
        id: uuidv7(),
        status: 'published',
        visibility: 'public',
        organisationId: null,
        reference: null,
        language: null,
        publishedOn: '2026-01-01',
        batchId: null,
        values: cleanValues(register, values, { today: '2026-01-01' }).values,
      })),
      { recordedFrom: new Date(), recordedBy: null, day: '2026-01-01' },
    ),
  );
});
afterAll(() => platform.drop());

const countryOf = (values: RecordValues): string => (values['place'] as { country: string } | undefined)?.country ?? 'unknown';
const causeOf = (values: RecordValues): string => (values['cause'] as string | undefined) ?? 'unknown';

describe('a list', () => {
  it('counts what a fold over the same records counts, for every selection', async () => {
    const register = platform.model.register('deaths-disappearances');
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(['IT', 'GR', 'unknown', 'FR']),
        fc.subarray(['drowning', 'hypothermia', 'unknown']),
        fc.subarray(['2020', '2021']),
        async (countries, causes, years) => {
          const query = new URLSearchParams();
          for (const country of countries) query.append('place.country', country);
          for (const cause of causes) query.append('cause', cause);
          for (const year of years) query.append('occurredOn.year', year);
          const list = await platform.database.asVisitor((tx) =>
            listRecords(tx, register, 'public', readSelection(register, 'public', query)),
          );
          const fits = (values: RecordValues, without = ''): boolean =>
            (without === 'country' || countries.length === 0 || countries.includes(countryOf(values))) &&
            (without === 'cause' || causes.length === 0 || causes.includes(causeOf(values))) &&
            (years.length === 0 || years.includes(String(values['occurredOn']).slice(0, 4)));
          expect(list.total).toBe(all.filter((values) => fits(values)).length);
          const byCountry = list.facets.find((facet) => facet.name === 'place:country')!.counts;
          for (const country of ['IT', 'GR', 'unknown'])
            expect(byCountry.get(country) ?? 0).toBe(
              all.filter((values) => fits(values, 'country') && countryOf(values) === country).length,
            );
          const byCause = list.facets.find((facet) => facet.name === 'cause')!.counts;
          for (const cause of ['drowning', 'unknown'])
            expect(byCause.get(cause) ?? 0).toBe(all.filter((values) => fits(values, 'cause') && causeOf(values) === cause).length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('pages through everything once, newest first', async () => {
    const register = platform.model.register('deaths-disappearances');
    const seen: string[] = [];
    const days: string[] = [];
    for (let page = 1; page <= 3; page++) {
      const list = await platform.database.asVisitor((tx) =>
        listRecords(tx, register, 'public', readSelection(register, 'public', new URLSearchParams({ page: String(page) }))),
      );
      seen.push(...list.records.map((record) => record.id));
      days.push(...list.records.map((record) => record.sortOn ?? ''));
    }
    expect(new Set(seen).size).toBe(120);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('keeps its selection in the address, and ignores what it does not know', () => {
    const register = platform.model.register('deaths-disappearances');
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const selection = readSelection(register, 'public', new URLSearchParams(query));
        expect(readSelection(register, 'public', new URLSearchParams(selectionQuery(selection, { page: selection.page })))).toEqual(
          selection,
        );
      }),
    );
    expect(readSelection(register, 'public', new URLSearchParams('q=x&cause=drowning&nothing=1&page=-3&status=draft'))).toEqual({
      text: 'x',
      chosen: new Map([['cause', ['drowning']]]),
      statuses: [],
      page: 1,
      order: 'newest',
    });
  });
});
