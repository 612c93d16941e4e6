import { expectTypeOf, test } from 'vitest';
import { register, type ValuesOf } from '../model/register.ts';
import type { LinkValue, PersonsValue, PlaceValue, ProseValue, SourceValue, StepValue, YearlyValue } from '../model/values.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { code, date, link, number, persons, place, prose, sealed, source, steps, text, yearly, yesNoUnknown } from './index.ts';

const label = (en: string) => ({ en, fr: en, de: en, es: en, it: en, nl: en, pt: en });
const stages = vocabulary('stages', {
  label: label('Stages'),
  source: 'Tests',
  version: '2026-11',
  codes: { begun: { label: label('Begun') }, ended: { label: label('Ended') } },
});

const sample = register('sample', {
  family: 'track',
  publication: 'open',
  label: { one: 'Sample', many: 'Samples' },
  about: 'Tests',
  duties: { purpose: 'Tests', basis: 'none', retentionYears: null },
  caption: ['title'],
  columns: [],
  facets: [],
  fields: {
    title: text({ label: 'Title', sensitivity: 'public', required: true }),
    note: text({ label: 'Note', sensitivity: 'public' }),
    stage: code(stages, { label: 'Stage', sensitivity: 'public', required: true }),
    stages: code(stages, { label: 'Stages', sensitivity: 'public', many: true }),
    isFinal: yesNoUnknown({ label: 'Final', sensitivity: 'public' }),
    on: date({ label: 'On', sensitivity: 'public', required: false }),
    size: number({ label: 'Size', sensitivity: 'public', integer: true, required: true }),
    people: persons({ label: 'People', sensitivity: 'public' }),
    where: place({ label: 'Where', sensitivity: 'public', publicPrecision: 'city', required: true }),
    story: prose({ label: 'Story', sensitivity: 'restricted', translated: true }),
    related: link({ label: 'Related', sensitivity: 'public' }),
    sources: source({ label: 'Sources', sensitivity: 'public' }),
    contact: sealed({ label: 'Contact', keyholders: 'stewards' }),
    steps: steps({ label: 'Steps', sensitivity: 'public', kinds: stages, effects: { begun: 'opens', ended: 'closes' }, required: true }),
    years: yearly({ label: 'Years', sensitivity: 'public', measures: { people: { label: 'People' } } }),
  },
  counting: { units: ['records'], by: [] },
});

type Values = ValuesOf<typeof sample>;

test('values of a register are inferred exactly from its declaration', () => {
  expectTypeOf<Values['title']>().toEqualTypeOf<string>();
  expectTypeOf<Values['note']>().toEqualTypeOf<string | null>();
  expectTypeOf<Values['stage']>().toEqualTypeOf<'begun' | 'ended' | 'unknown'>();
  expectTypeOf<Values['stages']>().toEqualTypeOf<readonly ('begun' | 'ended' | 'unknown')[] | null>();
  expectTypeOf<Values['isFinal']>().toEqualTypeOf<'yes' | 'no' | 'unknown' | null>();
  expectTypeOf<Values['on']>().toEqualTypeOf<string | null>();
  expectTypeOf<Values['size']>().toEqualTypeOf<number>();
  expectTypeOf<Values['people']>().toEqualTypeOf<PersonsValue | 'unknown' | null>();
  expectTypeOf<Values['where']>().toEqualTypeOf<PlaceValue>();
  expectTypeOf<Values['story']>().toEqualTypeOf<ProseValue | null>();
  expectTypeOf<Values['related']>().toEqualTypeOf<readonly LinkValue[] | null>();
  expectTypeOf<Values['sources']>().toEqualTypeOf<readonly SourceValue[] | null>();
  expectTypeOf<Values['contact']>().toEqualTypeOf<string | null>();
  expectTypeOf<Values['steps']>().toEqualTypeOf<readonly StepValue[]>();
  expectTypeOf<Values['years']>().toEqualTypeOf<readonly YearlyValue[] | null>();
});

test('what a declaration may not say does not compile', () => {
  // @ts-expect-error: who may see it is never left out
  text({ label: 'Title' });
  // @ts-expect-error: no such level
  text({ label: 'Title', sensitivity: 'secret' });
  // @ts-expect-error: a misspelt option
  text({ label: 'Title', sensitivity: 'public', maxLenght: 3 });
  // @ts-expect-error: every kind of step has an effect
  steps({ label: 'Steps', sensitivity: 'public', kinds: stages, effects: { begun: 'opens' } });
  // @ts-expect-error: sealed is sealed
  sealed({ label: 'Contact', sensitivity: 'public', keyholders: 'stewards' });
  // @ts-expect-error: not a precision
  place({ label: 'Where', sensitivity: 'public', publicPrecision: 'street' });
});
