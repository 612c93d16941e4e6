import { describe, expect, it } from 'vitest';
import type { RecordValues } from '../../../model/values.ts';
import type { TableSource } from '../reading/table-source.ts';
import { iomMissingMigrants } from './iom-missing-migrants.ts';
import { readMapped } from './read-mapped.ts';

/** A row as the interface gives it; invented. */
const api = (over: Record<string, string>): Record<string, string> => ({
  web_id: '2016.MMP00001', region: 'Mediterranean', reported_date: '2016-05-02', number_dead: '3', number_missing: '', total_dead_and_missing: '3',
  number_of_survivors: '', number_of_female: '', number_of_male: '', number_of_children: '', cause_death: 'Presumed drowning', country_of_incident: 'Libya',
  location_description: 'Off Zuwara\n', unsd_geographic_grouping: 'Uncategorized', location_coodinates: '33.1, 12.2', migration_route: 'Central Mediterranean',
  information_source: 'A coast guard', url: '', source_quality: '4', ...over,
}); // prettier-ignore

const map = (
  ...rows: Record<string, string>[]
): { values: RecordValues; problems: string[]; notices: string[]; sources: readonly object[] } => {
  const { draft, problems, notices } = iomMissingMigrants.toDraft(rows);
  return {
    values: draft.values,
    sources: draft.sources,
    problems: problems.map(({ where, code }) => `${where} ${code}`),
    notices: notices.map(({ where, code }) => `${where} ${code}`),
  };
};

describe('IOM Missing Migrants', () => {
  it('reads a row of the interface', () => {
    const { values, sources, problems } = map(api({ url: 'http://a.test/1, http://b.test/2\u00a0https://http://c.test/3' }));
    expect(problems).toEqual([]);
    expect(values).toEqual({
      occurredOn: '2016-05-02',
      stream: 'partner-database',
      place: { country: 'LY', point: { lat: 33.1, lon: 12.2 } },
      dead: { atLeast: 3, atMost: 3 },
      missing: null,
      survivors: null,
      women: null,
      men: null,
      children: null,
      cause: 'presumed-drowning',
      causeAsReported: 'Presumed drowning',
      route: 'central-mediterranean',
      area: 'mediterranean',
      locationText: 'Off Zuwara',
    });
    const shared = {
      publisher: 'A coast guard',
      kind: 'database',
      stream: 'partner-database',
      quality: 'direct-account',
      identifier: '2016.MMP00001',
      title: null,
    };
    expect(sources).toEqual(['http://a.test/1', 'http://b.test/2', 'http://c.test/3'].map((address) => ({ ...shared, address })));
  });

  it('says nothing about the dead where only the missing are given', () => {
    const { values } = map(api({ number_dead: '', number_missing: '7', total_dead_and_missing: '7' }));
    expect(values).toMatchObject({ dead: null, missing: { atLeast: 7, atMost: null } });
    expect(map(api({ number_dead: '0', total_dead_and_missing: '0' })).values).toMatchObject({
      dead: { atLeast: 0, atMost: 0 },
      missing: null,
    });
  });

  it('adds up the parts of one incident, and dates it by the first', () => {
    const { values, notices, problems } = map(
      api({
        reported_date: '2016-05-04',
        number_dead: '1',
        total_dead_and_missing: '1',
        cause_death: 'Hypothermia',
        country_of_incident: 'Tunisia',
      }),
      api({ number_dead: '2', number_missing: '5', total_dead_and_missing: '7', number_of_survivors: '4' }),
      api({ number_dead: '2', number_missing: '5', total_dead_and_missing: '7', number_of_survivors: '4' }),
    );
    expect(problems).toEqual([]);
    expect(notices).toEqual([' parts-added']);
    expect(values).toMatchObject({
      occurredOn: '2016-05-02',
      place: { country: 'LY' },
      dead: { atLeast: 5, atMost: 5 },
      missing: { atLeast: 10, atMost: null },
      survivors: { atLeast: 8, atMost: 8 },
      cause: 'mixed-or-not-known',
      causeAsReported: 'Presumed drowning; Hypothermia',
    });
  });

  it('takes a correction from its own incident first, then from what is known of the dead', () => {
    const found = api({ number_dead: '2', number_missing: '-2', total_dead_and_missing: '0' });
    expect(map(found, api({ number_dead: '7', number_missing: '9', total_dead_and_missing: '16' })).values).toMatchObject({
      dead: { atLeast: 9, atMost: 9 },
      missing: { atLeast: 7, atMost: null },
    });
    const alone = map(found);
    expect(alone.values).toMatchObject({ dead: { atLeast: 0, atMost: 2 }, missing: null });
    expect(alone.notices).toEqual(['missing count-corrects-another']);
    expect(map(api({ number_of_survivors: '-1' })).values['survivors']).toEqual({ atLeast: 0, atMost: null });
  });

  it.each([
    [{ number_dead: 'many', total_dead_and_missing: '3' }, ['dead count-not-read']],
    [{ total_dead_and_missing: '4' }, ['dead total-differs']],
    [{ reported_date: '2016-02-30' }, ['occurredOn date-not-read']],
    [{ country_of_incident: 'Atlantis' }, ['place.country country-not-known']],
    [{ location_coodinates: '133.1, 12.2' }, ['place.point coordinates-out-of-range']],
    [{ location_coodinates: 'at sea' }, ['place.point coordinates-not-read']],
    [{ migration_route: 'By balloon' }, ['route word-not-in-list']],
    [{ source_quality: '9' }, ['sources.quality word-not-in-list']],
  ])('refuses %j with field and code', (over, expected) => {
    expect(map(api(over as Record<string, string>)).problems).toEqual(expected);
  });

  it('reads thousands, and a total that fits', () => {
    expect(map(api({ number_dead: '750', number_missing: '272', total_dead_and_missing: '1,022' })).problems).toEqual([]);
  });

  it('gives an incident of the workbook the identity it has in the interface', () => {
    const workbook = {
      'Main ID': '\ufeff2016.MMP00001',
      'Incident ID': '2016.MMP0000112,2016.MMP0000113',
      'Website Date': '',
      'Incident year': '2016',
      'Reported Month': 'May',
      'Number of Dead': '3',
      'Minimum Estimated Number of Missing': '',
      'Total Number of Dead and Missing': '3',
      Coordinates: 'POINT (12.2 33.1)',
      'Region of Incident': 'Mediterranean',
    };
    expect(iomMissingMigrants.identity(workbook)).toBe(iomMissingMigrants.identity(api({})));
    expect(map(workbook).values).toMatchObject({
      occurredOn: '2016-05',
      place: { country: null, point: { lat: 33.1, lon: 12.2 } },
      dead: { atLeast: 3, atMost: 3 },
    });
  });

  it('does not take words for an identifier', () => {
    const row = api({ web_id: 'to follow ' });
    expect(iomMissingMigrants.identity(row)).toMatch(/^iom:row-[0-9a-f]{32}$/);
    expect(map(row).notices).toContain('sources.0.identifier identifier-missing');
  });

  it('reads the tagged CSV, whose numbers mean nothing elsewhere', () => {
    const row = {
      '#event+id': '17',
      '#cause+type': 'Drowning',
      '#affected+missing': '1',
      '#affected+dead': '',
      '#region+incident': 'Middle East ',
      '#date+reported': '05/11/2015',
      '#meta+source+name': 'A paper',
      '#geo+lat': '36.8',
      '#geo+lon': '27.2',
    };
    expect(iomMissingMigrants.identity(row)).toBe('iom-hxl:17');
    expect(map(row).values).toMatchObject({
      occurredOn: '2015-11-05',
      area: 'western-asia',
      dead: null,
      missing: { atLeast: 1, atMost: null },
      place: { country: null, point: { lat: 36.8, lon: 27.2 } },
    });
  });

  it('brings the rows of an incident together from anywhere in the file', async () => {
    const cells = [api({}), api({ web_id: '2016.MMP00002' }), api({})];
    const source: TableSource = {
      layout: { kind: 'json', headerRow: 0, columns: Object.keys(cells[0]!), preamble: [] },
      async *rows() {
        for (const [index, row] of cells.entries()) yield { number: index + 1, cells: row };
      },
    };
    const groups = [];
    for await (const { identity, numbers } of readMapped(source, iomMissingMigrants)) groups.push([identity, numbers]);
    expect(groups).toEqual([
      ['iom:2016.MMP00001', [1, 3]],
      ['iom:2016.MMP00002', [2]],
    ]);
    expect(iomMissingMigrants.recognises(source.layout)).toBe(1);
  });
});
