import fc from 'fast-check';
import type { CompiledField } from '../model/field.ts';
import { compileModel } from '../model/compile-model.ts';
import { register } from '../model/register.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { proceedingStepEffects, proceedingSteps } from '../vocabularies/proceeding-steps.ts';
import { recordRelations } from '../vocabularies/record-relations.ts';
import { regionsOf } from '../vocabularies/regions.ts';
import {
  attachment,
  code,
  date,
  fieldTypes,
  link,
  money,
  number,
  organisation,
  period,
  persons,
  place,
  prose,
  sealed,
  source,
  steps,
  text,
  web,
  yearly,
  yesNoUnknown,
} from './index.ts';

export const TODAY = '2026-11-22';

const named = (en: string, fr: string) => ({
  en,
  fr,
  de: `${en} (de)`,
  es: `${en} (es)`,
  it: `${en} (it)`,
  nl: `${en} (nl)`,
  pt: `${en} (pt)`,
});

/** A short list with a code that ended, one that was replaced, and words in several languages. */
export const colours = vocabulary('colours', {
  label: named('Colours', 'Couleurs'),
  source: 'Made for tests',
  version: '2026-11',
  codes: {
    red: { label: named('Red', 'Rouge'), alsoCalled: { en: ['Scarlet'] } },
    blue: { label: named('Blue', 'Bleu') },
    'sea-green': { label: named('Sea green', 'Vert océan'), parent: 'blue' },
    ochre: { label: named('Ochre', 'Ocre'), validTo: '2020-01-01' },
    gray: { label: named('Gray', 'Gris ancien'), validTo: '2021-01-01', replacedBy: 'blue' },
  },
});

/** One field of every type, compiled as the application compiles its own. */
export const everyType = register('every-type', {
  family: 'thing',
  publication: 'open',
  label: { one: 'Thing', many: 'Things' },
  about: 'One field of every type.',
  duties: { purpose: 'Tests', basis: 'none', retentionYears: null },
  caption: ['text'],
  columns: [],
  facets: [],
  fields: {
    text: text({ label: 'Text', sensitivity: 'public' }),
    prose: prose({ label: 'Prose', sensitivity: 'restricted', translated: true }),
    code: code(colours, { label: 'Code', sensitivity: 'network' }),
    codes: code(colours, { label: 'Codes', sensitivity: 'network', many: true }),
    yesNo: yesNoUnknown({ label: 'Yes or no', sensitivity: 'network' }),
    date: date({ label: 'Date', sensitivity: 'network' }),
    period: period({ label: 'Period', sensitivity: 'network' }),
    number: number({ label: 'Number', sensitivity: 'network' }),
    integer: number({ label: 'Integer', sensitivity: 'network', integer: true, min: 0, unit: 'days' }),
    money: money({ label: 'Money', sensitivity: 'network' }),
    persons: persons({ label: 'Persons', sensitivity: 'network', by: { hairColour: colours } }),
    place: place({ label: 'Place', sensitivity: 'restricted', publicPrecision: 'country' }),
    link: link({ label: 'Link', sensitivity: 'network', registers: ['judgments', 'media-items'], relation: recordRelations }),
    organisation: organisation({ label: 'Organisation', sensitivity: 'network' }),
    attachment: attachment({ label: 'Attachment', sensitivity: 'restricted' }),
    source: source({ label: 'Source', sensitivity: 'public' }),
    web: web({ label: 'Web', sensitivity: 'network' }),
    sealed: sealed({ label: 'Sealed', keyholders: 'stewards' }),
    steps: steps({ label: 'Steps', sensitivity: 'network', kinds: proceedingSteps, effects: proceedingStepEffects, people: true }),
    yearly: yearly({
      label: 'Yearly',
      sensitivity: 'network',
      measures: { capacity: { label: 'Capacity' }, averageDays: { label: 'Average stay', unit: 'days' } },
    }),
  },
  counting: { units: ['records', 'persons'], by: ['code', 'date:year'] },
});

const model = compileModel([everyType], fieldTypes);
export const fieldCalled = (name: keyof typeof everyType.fields): CompiledField => model.register('every-type').field(name);

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text && text !== '' && !/\p{Cc}/u.test(text));
const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n'));
const colour = fc.constantFrom('red', 'blue', 'sea-green', 'unknown');
const fullDate = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2026-11-22T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const partialDate = fc.tuple(fullDate, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const bounds = fc
  .tuple(fc.nat(10_000_000), fc.option(fc.nat(10_000_000)))
  .map(([a, b]) => (b === null ? { atLeast: a, atMost: null } : { atLeast: Math.min(a, b), atMost: Math.max(a, b) }));
const address = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/["<>\\^`{|}]/.test(url));
const uuid = fc.uuid();
/** The parts that were said, at least one of them. */
const someOf = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const spot = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
  lon: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
});
const wholePlace = fc.constantFrom('IT', 'FR', 'BE').chain((country) =>
  fc.record(
    {
      country: fc.constant(country),
      region: fc.constantFrom(...regionsOf(country).map((region) => region.code)),
      city: line,
      point: spot,
    },
    { requiredKeys: ['country'] },
  ),
);
const bareSpot = fc.record({ country: fc.constant(null), point: spot });

const armored = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => {
  const body = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n');
  return `-----BEGIN AGE ENCRYPTED FILE-----\n${body}\n-----END AGE ENCRYPTED FILE-----`;
});

/** Values that every field must take, in canonical form or near it. */
export const validValues: Readonly<Record<keyof typeof everyType.fields, fc.Arbitrary<unknown>>> = {
  text: line,
  prose: fc.record({ language: fc.constantFrom('en', 'ar', 'pt-BR', 'und'), text: lines }),
  code: colour,
  codes: fc.oneof(fc.subarray(['red', 'blue', 'sea-green'], { minLength: 1 }), fc.constant(['unknown'])),
  yesNo: fc.constantFrom('yes', 'no', 'unknown'),
  date: fc.oneof(partialDate, fc.constant('unknown')),
  period: fc
    .tuple(fc.option(partialDate), fc.option(partialDate))
    .filter(([from, to]) => from !== null || to !== null)
    .map(([from, to]) => (from !== null && to !== null && to < from ? { from: to, to: from } : { from, to })),
  number: finite,
  integer: fc.nat(2_147_483_647),
  money: fc.oneof(
    fc.record({
      amount: fc.tuple(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 10, max: 99 })).map(([whole, rest]) => `${whole}.${rest}`),
      currency: fc.constantFrom('EUR', 'GBP'),
      year: fc.option(fc.integer({ min: 1000, max: 9999 })),
    }),
    fc.record({ amount: fc.bigInt(0n, 10n ** 15n).map(String), currency: fc.constant('JPY'), year: fc.constant(null) }),
    fc.record({
      amount: fc.integer({ min: 100, max: 999 }).map((rest) => `7.${rest}`),
      currency: fc.constant('TND'),
      year: fc.constant(null),
    }),
  ),
  persons: fc.oneof(
    bounds,
    fc.constant('unknown'),
    bounds.chain((whole) =>
      several(fc.record({ of: fc.record({ hairColour: colour }), atLeast: fc.nat(whole.atMost ?? 100), atMost: fc.constant(null) })).map(
        (parts) => ({ ...whole, parts }),
      ),
    ),
  ),
  place: fc.oneof(wholePlace, bareSpot, fc.constant({ country: 'unknown' })),
  link: fc.uniqueArray(
    fc.record(
      {
        register: fc.constantFrom('judgments', 'media-items'),
        reference: uuid,
        relation: fc.constantFrom(...Object.keys(recordRelations.codes)),
      },
      { requiredKeys: ['register', 'reference'] },
    ),
    {
      minLength: 1,
      maxLength: 3,
      selector: (item) => item.reference,
    },
  ),
  organisation: someOf({ member: fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10})?$/), name: line }),
  attachment: several(fc.record({ id: uuid, name: line })),
  source: several(
    fc
      .record(
        { title: line, publisher: line, date: partialDate, address, archivedCopy: uuid, quality: fc.constant('unknown'), identifier: line },
        { requiredKeys: ['publisher'] },
      )
      .chain((parts) =>
        fc
          .record({ kind: fc.constantFrom('unknown'), stream: fc.constantFrom('unknown', 'media') })
          .map((codes) => ({ ...parts, ...codes })),
      ),
  ),
  web: address,
  sealed: armored,
  steps: several(
    fc.record(
      {
        kind: fc.constantFrom(...Object.keys(proceedingSteps.codes), 'unknown'),
        date: fc.oneof(partialDate, fc.constant('unknown')),
        people: bounds,
        note: lines,
      },
      { requiredKeys: ['kind', 'date'] },
    ),
  ),
  yearly: fc.uniqueArray(
    fc.record(
      { year: fc.integer({ min: 1000, max: 9999 }), measures: someOf({ capacity: finite, averageDays: finite }), note: line },
      { requiredKeys: ['year', 'measures'] },
    ),
    { minLength: 1, maxLength: 4, selector: (row) => row.year },
  ),
};

export const fieldNames = Object.keys(everyType.fields) as readonly (keyof typeof everyType.fields)[];
