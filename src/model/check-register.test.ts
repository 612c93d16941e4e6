import { describe, expect, it } from 'vitest';
import { code, persons, prose, sealed, text } from '../fields/index.ts';
import { fieldTypes } from '../fields/index.ts';
import { strands } from '../vocabularies/strands.ts';
import { compileModel, ModelError } from './compile-model.ts';
import { register, type RegisterDeclaration } from './register.ts';

const sound = {
  family: 'event',
  publication: 'open',
  label: { one: 'Thing', many: 'Things' },
  about: 'For the test.',
  duties: { purpose: 'To test.', basis: 'None needed', retentionYears: null },
  caption: ['title'],
  columns: ['title'],
  facets: ['strand'],
  fields: {
    title: text({ label: 'Title', sensitivity: 'public' }),
    strand: code(strands, { label: 'Strand', sensitivity: 'public' }),
    people: persons({ label: 'People', sensitivity: 'network' }),
    story: prose({ label: 'Story', sensitivity: 'restricted' }),
  },
  counting: { units: ['records', 'people'], by: ['strand'] },
} as const satisfies RegisterDeclaration;

const load = (change: object) => compileModel([register('things', { ...sound, ...change } as unknown as RegisterDeclaration)], fieldTypes);
const refusal = (change: object): string => {
  try {
    load(change);
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  return 'loaded';
};

describe('the register language', () => {
  it('loads what is sound', () => {
    expect(refusal({})).toBe('loaded');
    expect(load({}).register('things').dimensions.get('strand')?.column).toBe('strand');
  });

  it.each([
    [
      'a field without sensitivity',
      { fields: { ...sound.fields, title: { type: 'text', label: 'Title', options: {} } } },
      'does not say who may see it',
    ],
    ['a free-text dimension', { counting: { units: ['records'], by: ['story'] } }, 'is free text'],
    [
      'a sealed dimension',
      {
        fields: { ...sound.fields, contact: sealed({ label: 'Contact', keyholders: 'stewards' }) },
        counting: { units: ['records'], by: ['contact'] },
      },
      'is sealed',
    ],
    ['a public caption from less public fields', { caption: ['story'] }, 'public caption would show'],
    ['a threshold where nothing is counted', { counting: { ...sound.counting, threshold: 5 } }, 'only where publication is "counted"'],
    ['a counted register without threshold', { publication: 'counted' }, 'needs a threshold'],
    ['a mix of publications', { publication: 'mixed' }, 'does not exist'],
    [
      'an identifying field without a reason',
      { fields: { ...sound.fields, title: text({ label: 'Title', sensitivity: 'public', identifying: ' ' }) } },
      'records no reason',
    ],
    ['no purpose', { duties: { ...sound.duties, purpose: '' } }, 'declares no purpose'],
    ['no basis', { duties: { ...sound.duties, basis: '' } }, 'declares no legal basis'],
    ['no retention', { duties: { purpose: 'p', basis: 'b' } }, 'declares no retention'],
    ['a unit that is no number', { counting: { units: ['story'], by: [] } }, 'no field with people or numbers'],
    ['a facet that is no dimension', { facets: ['story'] }, 'is no dimension'],
    [
      'a column the platform keeps for itself',
      { fields: { ...sound.fields, visibility: text({ label: 'V', sensitivity: 'public' }) } },
      'every register has by itself',
    ],
    [
      'an unknown field type',
      { fields: { ...sound.fields, odd: { type: 'odd', label: 'Odd', sensitivity: 'public', options: {} } } },
      'no field type "odd"',
    ],
  ])('refuses %s', (_what, change, words) => {
    expect(refusal(change)).toContain(words);
  });

  it('names every fault at once', () => {
    const said = refusal({ caption: ['story'], facets: ['story'], duties: { ...sound.duties, basis: '' } });
    expect(said.split('\n').length).toBe(4);
  });

  it('refuses two registers of one name', () => {
    expect(() => compileModel([register('things', sound), register('things', sound)], fieldTypes)).toThrow(/declared twice/);
  });
});
