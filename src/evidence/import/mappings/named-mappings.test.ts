import { describe, expect, it } from 'vitest';
import type { TableSource } from '../reading/table-source.ts';
import { gdpDetentionPlaces } from './gdp-detention-places.ts';
import { hudocCases } from './hudoc-cases.ts';
import { mappingFor, namedMappings } from './named-mappings.ts';
import { readMapped, type MappedRows } from './read-mapped.ts';
import { unitedList } from './united-list.ts';

const tableOf = (cells: readonly Record<string, string>[]): TableSource => ({
  layout: { kind: 'csv', headerRow: 1, columns: Object.keys(cells[0]!), preamble: [] },
  async *rows() {
    for (const [index, row] of cells.entries()) yield { number: index + 2, cells: row };
  },
});

const readAll = async (cells: readonly Record<string, string>[], mapping = mappingFor(tableOf(cells).layout)!): Promise<MappedRows[]> => {
  const all: MappedRows[] = [];
  for await (const rows of readMapped(tableOf(cells), mapping)) all.push(rows);
  return all;
};

describe('UNITED list', () => {
  const row = (over: Record<string, string>): Record<string, string> => ({
    'found dead': '05/05/18', number: '4', 'name, gender, age': 'Secret Person (woman, 30)', 'region of origin': 'Somewhere', 'cause of death': '1 drowned off a coast, aka Other Secret; 3 missing',
    source: 'AFP/IOM', 'country of incident': 'Wales', ...over,
  }); // prettier-ignore

  it('lets no name and no free text past the reader', async () => {
    const [read] = await readAll([row({})]);
    const draft = unitedList.toDraft(read!.rows);
    expect(JSON.stringify([read, draft])).not.toMatch(/Secret|Somewhere/);
    expect(draft.problems).toEqual([]);
    expect(draft.draft).toEqual({
      values: {
        occurredOn: '2018-05-05',
        stream: 'partner-database',
        place: { country: 'GB' },
        dead: { atLeast: 1, atMost: 1 },
        missing: { atLeast: 3, atMost: 3 },
        cause: 'drowning',
      },
      sources: ['UNITED for Intercultural Action', 'AFP', 'IOM'].map((publisher) => ({
        publisher,
        kind: 'database',
        stream: 'partner-database',
      })),
    });
  });

  it('tells rows apart that differ in the name only, the same way every time', async () => {
    const rows = [row({}), row({ 'name, gender, age': 'Another' }), row({ number: '5' })];
    const identities = (await readAll(rows)).map(({ identity }) => identity);
    expect(new Set(identities).size).toBe(3);
    expect(identities[1]).toBe(`${identities[0]}#2`);
    expect((await readAll(rows)).map(({ identity }) => identity)).toEqual(identities);
  });

  it.each([
    [{ 'found dead': 'Jan 18' }, { occurredOn: '2018-01' }],
    [{ 'found dead': '1997' }, { occurredOn: '1997' }],
    [{ 'cause of death': 'missing after a boat sank' }, { dead: null, missing: { atLeast: 4, atMost: 4 } }],
    [{ 'cause of death': '2 drowned; 9 missing' }, { dead: { atLeast: 4, atMost: 4 }, missing: null }],
    [{ 'cause of death': 'died in a town' }, { cause: null }],
    [{ 'country of incident': 'unknown' }, { place: { country: 'unknown' } }],
  ])('reads %j', async (over, expected) => {
    const [read] = await readAll([row(over as Record<string, string>)]);
    expect(unitedList.toDraft(read!.rows).draft.values).toMatchObject(expected);
  });

  it('refuses what it cannot read, by field and code', async () => {
    const [read] = await readAll([row({ 'found dead': '3010/16', number: '', 'country of incident': 'Atlantis' })]);
    expect(unitedList.toDraft(read!.rows).problems.map(({ where, code }) => `${where} ${code}`)).toEqual([
      'occurredOn date-not-read',
      'place.country country-not-known',
      'dead count-missing',
    ]);
  });
});

describe('Global Detention Project', () => {
  const row = (over: Record<string, string>): Record<string, string> => ({
    id: '7',
    n: 'Centre &#233; Ouest&#146;s',
    c: 'France',
    r: 'Europe',
    cs: 'Calais, Pas-de-Calais, Europe',
    lat: '50.9',
    lng: '1.8',
    st: 'In use (2017)',
    ...over,
  });

  it('dates every status by its own year', () => {
    expect(gdpDetentionPlaces.toDraft([row({})]).draft.values).toEqual({
      officialName: 'Centre é Ouest’s',
      place: { country: 'FR', city: 'Calais, Pas-de-Calais', point: { lat: 50.9, lon: 1.8 } },
      status: 'in-use',
      statusDate: '2017',
    });
    expect(gdpDetentionPlaces.toDraft([row({ st: ' (2016)' })]).draft.values).toMatchObject({ status: 'not-stated', statusDate: '2016' });
    const undated = gdpDetentionPlaces.toDraft([row({ st: 'In use' })]);
    expect(undated.draft.values).toMatchObject({ status: 'in-use', statusDate: 'unknown' });
    expect(undated.notices.map(({ code }) => code)).toEqual(['status-undated']);
    expect(gdpDetentionPlaces.toDraft([row({ st: 'Haunted (2016)' })]).problems.map(({ code }) => code)).toEqual(['word-not-in-list']);
  });
});

describe('HUDOC', () => {
  const row = (over: Record<string, string>): Record<string, string> => ({
    itemid: '001-1', title: 'CASE OF A. v. B.', app_no: '1/10;2/10', date: '2012-02-03', country: 'BEL;GRC', collection: 'CASELAW', doc_type: 'GRANDCHAMBER', importance: '1',
    conclusion: 'Violation of Art. 3 (in case of expulsion to X);Remainder inadmissible;Non-pecuniary damage - award', articles: '3;14+P1-1;8-1', violation: '3', nonviolation: '', language: 'ENG',
    ecli: 'ECLI:CE:ECHR:2012:0203JUD000000110', url: 'https://hudoc.test/1', ...over,
  }); // prettier-ignore

  it('makes one record of the English and the French document of a decision', async () => {
    const french = row({ itemid: '001-2', title: 'AFFAIRE A. c. B.', language: 'FRE', url: 'https://hudoc.test/2' });
    const groups = await readAll([french, row({ ecli: 'ECLI:CE:ECHR:2014:0101JUD000000110', date: '2014-01-01' }), row({})]);
    expect(groups.map(({ identity, numbers }) => [identity, numbers])).toEqual([
      ['hudoc:ECLI:CE:ECHR:2012:0203JUD000000110', [2, 4]],
      ['hudoc:ECLI:CE:ECHR:2014:0101JUD000000110', [3]],
    ]);
    const { draft, problems, translations } = hudocCases.toDraft(groups[0]!.rows);
    expect(problems).toEqual([]);
    expect(draft.values).toMatchObject({
      title: { language: 'en', text: 'CASE OF A. v. B.' },
      court: 'ecthr-grand-chamber',
      applicationNumbers: '1/10; 2/10',
      decidedOn: '2012-02-03',
      respondent: ['BE', 'GR'],
      provisions: ['echr-3', 'echr-14', 'p1-1', 'echr-8'],
      conclusions: ['conditional-violation', 'partly-inadmissible', 'just-satisfaction'],
      importance: 'key-case',
      address: 'https://hudoc.test/1',
    });
    expect(translations).toEqual({ title: [{ language: 'fr', text: 'AFFAIRE A. c. B.' }] });
    expect(draft.sources.map(({ identifier }) => identifier)).toEqual(['001-1', '001-2']);
  });

  it('reads French conclusions where there is no English document', () => {
    const { draft } = hudocCases.toDraft([
      row({
        language: 'FRE',
        title: 'AFFAIRE A. c. B.',
        conclusion: "Violation de l'art. 11;Non-violation de l'art. 8;Dommage matériel et préjudice moral - réparation",
      }),
    ]);
    expect(draft.values).toMatchObject({ title: { language: 'fr' }, conclusions: ['violation', 'no-violation', 'just-satisfaction'] });
  });
});

it('takes no word for a code because every object has it', () => {
  const place = gdpDetentionPlaces.toDraft([{ n: 'A', c: 'constructor', st: 'constructor (2016)' }]);
  expect(place.problems.map(({ where }) => where)).toEqual(['status', 'place.country']);
  const judgment = hudocCases.toDraft([
    { title: 'A', date: '2016-01-01', doc_type: 'toString', importance: 'valueOf', language: '__proto__' },
  ]);
  expect(judgment.problems.map(({ where }) => where)).toEqual(['importance']);
  expect(judgment.draft.values).toMatchObject({ court: 'ecthr', title: { language: 'und' } });
});

it('finds no shipped mapping for other tables', () => {
  expect(mappingFor({ kind: 'csv', headerRow: 1, columns: ['date', 'number', 'source'], preamble: [] })).toBeNull();
  expect([...namedMappings.keys()]).toEqual(['iom-missing-migrants', 'united-list', 'gdp-detention-places', 'hudoc-cases']);
});
