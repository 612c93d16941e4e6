import { describe, expect, test } from 'vitest';
import type { everyType } from './every-type-fixture.ts';
import { colours, fieldCalled, TODAY } from './every-type-fixture.ts';
import { nearestCodes } from './code/nearest-codes.ts';

type Name = keyof typeof everyType.fields;

const clean = (name: Name, input: unknown, before?: unknown): unknown => {
  const field = fieldCalled(name);
  const result = field.kind.clean(input, field, { today: TODAY, before });
  return result.problems === undefined ? result.value : result.problems.map(({ where, code }) => `${where} ${code}`);
};

/** Input and what becomes of it: a value, or problems as `where code`. */
const CASES: Readonly<Partial<Record<Name, readonly (readonly [unknown, unknown])[]>>> = {
  text: [
    ['  two  words ', 'two  words'],
    [12, '12'],
    ['a\nb', ['text line-break']],
    ['a\u0007b', ['text control-characters']],
    ['a\uD800', ['text broken-characters']],
    ['x'.repeat(501), ['text too-long']],
    [{}, ['text not-text']],
  ],
  prose: [
    [
      { language: 'PT-br', text: 'um\r\ndois\tx' },
      { language: 'pt-BR', text: 'um\ndois\tx' },
    ],
    ['alone', { language: 'und', text: 'alone' }],
    [{ language: 'not a language', text: 'x' }, ['prose.language unknown-language']],
    [{ language: 'fr', text: ' ' }, null],
  ],
  code: [
    ['red', 'red'],
    ['ROUGE', 'red'],
    ['scarlet', 'red'],
    ['vert ocean', 'sea-green'],
    ['inconnu', 'unknown'],
    ['purple', ['code unknown-code']],
    ['ochre', ['code code-ended']],
    ['gray', ['code code-replaced']],
    ['constructor', ['code unknown-code']],
  ],
  codes: [
    ['blue|Rouge', ['red', 'blue']],
    [['red', 'red'], ['red']],
    [[], null],
    [['red', 'unknown'], ['codes unknown-not-alone']],
  ],
  yesNo: [
    [true, 'yes'],
    ['não', 'no'],
    ['0', 'no'],
    ['نعم', 'yes'],
    ['maybe', ['yesNo unknown-code']],
  ],
  date: [
    [2026, '2026'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', ['date date-impossible']],
    ['2026-13', ['date date-impossible']],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', ['date date-to-come']],
    ['2026-11', '2026-11'],
    ['2027', ['date date-to-come']],
    ['22/11/2026', ['date not-a-date']],
    [{ day: '9', month: '3', year: '2026' }, '2026-03-09'],
    [{ day: '9', month: '', year: '2026' }, ['date not-a-date']],
    [{ year: '2026', unknown: 'unknown' }, ['date unknown-and-value']],
    ['onbekend', 'unknown'],
  ],
  period: [
    ['2024-03/2027', { from: '2024-03', to: '2027' }],
    [
      { from: '2024-05', to: '2024' },
      { from: '2024-05', to: '2024' },
    ],
    [{ from: '2024-05', to: '2024-04-30' }, ['period.to period-inverted']],
    [{ from: '2030', to: null }, ['period.from date-to-come']],
  ],
  number: [
    ['1 250,5', 1250.5],
    ['1,250', ['number number-unclear']],
    ['12,5', 12.5],
    ['-0', 0],
    ['Infinity', ['number not-a-number']],
    ['1e400', ['number not-a-number']],
  ],
  integer: [
    ['1.5', ['integer not-whole']],
    ['-1', ['integer number-too-small']],
    ['2147483648', ['integer number-too-large']],
  ],
  money: [
    ['1250.5 eur', { amount: '1250.50', currency: 'EUR', year: null }],
    ['JPY 007', { amount: '7', currency: 'JPY', year: null }],
    [{ amount: '0.005', currency: 'EUR' }, ['money.amount too-many-decimals']],
    [{ amount: '12' }, ['money.currency currency-missing']],
    [{ amount: '1,250', currency: 'EUR' }, ['money.amount number-unclear']],
    [{ amount: '-3', currency: 'EUR' }, ['money.amount not-money']],
  ],
  persons: [
    [12, { atLeast: 12, atMost: 12 }],
    ['12-15', { atLeast: 12, atMost: 15 }],
    ['12 – 15', { atLeast: 12, atMost: 15 }],
    ['≥12', { atLeast: 12, atMost: null }],
    ['12+', { atLeast: 12, atMost: null }],
    ['≤ 15', { atLeast: 0, atMost: 15 }],
    ['1 250', { atLeast: 1250, atMost: 1250 }],
    ['0', { atLeast: 0, atMost: 0 }],
    ['unbekannt', 'unknown'],
    ['-3', ['persons not-people']],
    [1.5, ['persons not-people']],
    ['about 12', ['persons not-people']],
    ['15-12', ['persons bounds-inverted']],
    ['10000001', ['persons too-many-people']],
    [{ atLeast: '3', atMost: '2' }, ['persons.atMost bounds-inverted']],
    [
      { atLeast: 3, atMost: 4, parts: [{ of: { hairColour: 'red' }, atLeast: 5, atMost: null }] },
      ['persons.parts.0.atLeast part-exceeds-whole'],
    ],
    [
      { atLeast: 3, atMost: 4, parts: [{ of: { shoeSize: '42' }, atLeast: 1, atMost: null }] },
      ['persons.parts.0 unexpected-part', 'persons.parts.0 part-incomplete'],
    ],
  ],
  place: [
    ['Allemagne', { country: 'DE' }],
    ['not known', { country: 'unknown' }],
    [
      { country: 'IT', region: 'sicilia' },
      { country: 'IT', region: 'IT-82' },
    ],
    [{ region: 'IT-82' }, { country: 'IT', region: 'IT-82' }],
    [{ country: 'FR', region: 'IT-82' }, ['place.region region-elsewhere']],
    [{ country: 'Atlantis' }, ['place.country unknown-country']],
    [{ point: { lat: '35,5', lon: '12.6' } }, { country: null, point: { lat: 35.5, lon: 12.6 } }],
    [{ point: { lat: 95, lon: 12 } }, ['place.point.lat degrees-out-of-range']],
    [{ point: { lat: 35 } }, ['place.point.lon point-incomplete']],
  ],
  link: [
    [[{ reference: 'https://network.example/en/registers/judgments/0123456789' }], ['link.0.reference wrong-reference']],
    [[{ register: 'people', reference: '0199a0c0-0000-7000-8000-000000000000' }], ['link.0.register wrong-register']],
    [[{ reference: '0199a0c0-0000-7000-8000-000000000000' }], ['link.0.reference register-missing']],
    [
      [{ reference: '/en/media-items/0199a0c0-0000-7000-8000-000000000000?x=1' }],
      [{ register: 'media-items', reference: '0199a0c0-0000-7000-8000-000000000000' }],
    ],
  ],
  organisation: [
    ['House of Welcome', { name: 'House of Welcome' }],
    [{ member: 'House' }, ['organisation.member wrong-short-name']],
  ],
  source: [
    [[{ publisher: 'The Paper' }], [{ publisher: 'The Paper', kind: 'unknown', stream: 'unknown' }]],
    [[{ address: 'ftp://files.example' }], ['source.0.address web-scheme']],
    [[{ author: 'someone' }], ['source.0 unexpected-part']],
    ['no list', ['source not-a-list']],
  ],
  web: [
    ['www.example.org/a', 'https://www.example.org/a'],
    ['https://xn--bcher-kva.example/', 'https://xn--bcher-kva.example/'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/ä'],
    ['javascript:alert(1)', ['web web-scheme']],
    ['https://user:secret@example.org/', ['web web-credentials']],
    ['https://exa mple.org/', ['web not-a-web-address']],
    ['http://', ['web not-a-web-address']],
    [`https://example.org/${'x'.repeat(2000)}`, ['web too-long']],
  ],
  sealed: [
    ['my telephone is 1', ['sealed not-sealed']],
    ['-----BEGIN AGE ENCRYPTED FILE-----\nhello there\n-----END AGE ENCRYPTED FILE-----', ['sealed not-sealed']],
  ],
  steps: [
    [
      [
        { kind: 'charged', date: '2024-05' },
        { kind: 'appealed', date: 'unknown' },
        { kind: 'arrested', date: '2024-01-03', people: '16' },
      ],
      [
        { kind: 'arrested', date: '2024-01-03', people: { atLeast: 16, atMost: 16 } },
        { kind: 'charged', date: '2024-05' },
        { kind: 'appealed', date: 'unknown' },
      ],
    ],
    [[{ date: '2024' }], ['steps.0.kind step-kind-missing']],
    [[{ kind: 'charged', date: '2024-02-30' }], ['steps.0.date date-impossible']],
    [[{ kind: 'charged', people: { atLeast: 9, atMost: 3 } }], ['steps.0.people.atMost bounds-inverted']],
  ],
  yearly: [
    [
      [
        { year: 2025, measures: { capacity: '90' } },
        { year: '2024', measures: { averageDays: 12.5 } },
      ],
      [
        { year: 2024, measures: { averageDays: 12.5 } },
        { year: 2025, measures: { capacity: 90 } },
      ],
    ],
    [
      [
        { year: 2025, measures: { capacity: 1 } },
        { year: 2025, measures: { capacity: 2 } },
      ],
      ['yearly year-twice'],
    ],
    [[{ year: 2025 }], ['yearly.0.year nothing-in-year']],
    [[{ measures: { capacity: 1 } }], ['yearly.0.year year-missing']],
    [[{ year: 2025, measures: { guards: 1 } }], ['yearly.0.measures unexpected-part']],
  ],
};

describe.each(Object.entries(CASES))('%s', (name, cases) => {
  test.each(cases.map(([input, expected]) => [JSON.stringify(input).slice(0, 120), input, expected] as const))(
    '%s',
    (_shown, input, expected) => {
      expect(clean(name as Name, input)).toEqual(expected);
    },
  );
});

test('a code that ended may stay where it stands already', () => {
  expect(clean('code', 'ochre', 'ochre')).toBe('ochre');
  expect(clean('codes', ['ochre', 'red'], ['ochre'])).toEqual(['red', 'ochre']);
});

test('a word that is not in the list is answered with the three most like it', () => {
  expect(nearestCodes('redd', colours)).toHaveLength(3);
  expect(nearestCodes('sea gren', colours)[0]).toBe('sea-green');
});

test('the columns of steps say the latest stage and the first and last day', () => {
  const field = fieldCalled('steps');
  const value = clean('steps', [
    { kind: 'charged', date: '2024-05' },
    { kind: 'arrested', date: '2023-12-31' },
  ]);
  expect(field.kind.store(value, field)).toEqual({
    _stage: 'charged',
    _first_from: '2023-12-31',
    _first_year: 2023,
    _last_from: '2024-05-01',
  });
});

test('a partial date is the span of days it may mean', () => {
  const field = fieldCalled('date');
  expect(field.kind.store('2024-02', field)).toEqual({ _from: '2024-02-01', _to: '2024-02-29', _year: 2024, _is_unknown: false });
  expect(field.kind.store('unknown', field)).toEqual({ _from: null, _to: null, _year: null, _is_unknown: true });
});

test('money is kept in minor units of its currency', () => {
  const field = fieldCalled('money');
  expect(field.kind.store({ amount: '1250.50', currency: 'EUR', year: 2024 }, field)).toEqual({
    _minor: '125050',
    _currency: 'EUR',
    _year: 2024,
  });
});
