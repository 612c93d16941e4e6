import { describe, expect, it } from 'vitest';
import type { CompiledField } from '../../../model/field.ts';
import { worldAreas } from '../../../vocabularies/world-areas.ts';
import { mappingFromSpec } from './mapping-spec.ts';
import { proposeMapping, type ProposableField } from './propose-mapping.ts';

/** Just what a mapping asks of a field: its parts, and what it makes of cells. */
const field = (name: string, parts: readonly string[] = ['']): CompiledField =>
  ({ name, kind: { csvParts: () => parts, fromCsv: (cells: Record<string, string>) => ({ ...cells }) } }) as unknown as CompiledField;

const fields = [field('occurredOn'), field('place', ['.country', '.lat', '.lon']), field('area')];

describe('a mapping a person made', () => {
  const mapping = mappingFromSpec(
    {
      register: 'deaths-disappearances',
      columns: {
        Day: { field: 'occurredOn', as: 'date-mdy' },
        Land: { field: 'place', part: 'country' },
        Y: { field: 'place', part: 'lat' },
        Sea: { field: 'area', as: 'code-map', codes: { Med: 'mediterranean' } },
        Paper: { field: 'sources', part: 'publisher' },
        Person: 'drop',
      },
      defaults: { stream: 'media' },
      identity: ['No'],
    },
    fields,
  );

  it('lets each field read its own parts', () => {
    const { draft, problems } = mapping.toDraft([{ Day: '12/31/2016', Land: 'Greece', Y: '39.1', Sea: 'Med', Paper: 'A paper', No: '7' }]);
    expect(problems).toEqual([]);
    expect(draft.values).toEqual({
      stream: 'media',
      occurredOn: { '': '2016-12-31' },
      place: { '.country': 'Greece', '.lat': '39.1' },
      area: { '': 'mediterranean' },
    });
    expect(draft.sources).toEqual([{ kind: 'database', stream: 'partner-database', publisher: 'A paper' }]);
    expect(mapping.drops).toEqual(['Person']);
  });

  it('refuses words and dates it cannot read, by field', () => {
    const { problems } = mapping.toDraft([{ Day: '31/12/2016', Sea: 'Pacific' }]);
    expect(problems).toEqual([
      { where: 'occurredOn', code: 'date-not-read', params: { value: '31/12/2016' } },
      { where: 'area', code: 'word-not-in-list', params: { value: 'Pacific' } },
    ]);
  });

  it('knows a row by its own number, else by all it says', () => {
    expect(mapping.identity({ No: '7', Land: 'Greece' })).toBe(mapping.identity({ No: '7', Land: 'Italy' }));
    expect(mapping.identity({ No: '', Land: 'Greece' })).not.toBe(mapping.identity({ No: '', Land: 'Italy' }));
  });

  it.each([
    [{ Day: { field: 'nothing' } }, 'mapping-field-not-known'],
    [{ Day: { field: 'place', part: 'street' } }, 'mapping-field-not-known'],
    [{ Day: { field: 'area' }, Sea: { field: 'area' } }, 'mapping-field-twice'],
  ])('is refused when it points nowhere or twice: %j', (columns, code) => {
    expect(() => mappingFromSpec({ register: 'x', columns }, fields)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('proposing a mapping', () => {
  const known: readonly ProposableField[] = [
    { name: 'occurredOn', labels: ['When it happened', 'Wann es geschah'], parts: [''], isDate: true },
    { name: 'place', labels: ['Place', 'Ort'], parts: ['country', 'city', 'lat', 'lon'] },
    { name: 'dead', labels: ['Dead', 'Tote'], parts: ['atLeast', 'atMost'] },
    { name: 'area', labels: ['Part of the world'], parts: [''], vocabulary: worldAreas },
  ];
  const propose = (rows: Record<string, string>[]): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(proposeMapping({ kind: 'csv', headerRow: 1, columns: Object.keys(rows[0]!), preamble: [] }, rows, known)).map(
        ([column, { rule }]) => [column, rule],
      ),
    );

  it('knows names in other languages, values by their shape, and labels in any language', () => {
    expect(propose([
      { Wann: '31.12.2016', Land: 'Spanien', Latitud: '36.1', Muertos: '3', Zone: 'Méditerranée', Vorname: 'X', Note: 'free' },
      { Wann: '01.02.2016', Land: 'Malta', Latitud: '35.9', Muertos: '1', Zone: 'Mittelmeer', Vorname: 'Y', Note: 'words' },
    ])).toEqual({
      Wann: { field: 'occurredOn', as: 'date-dmy' },
      Land: { field: 'place', part: 'country' },
      Latitud: { field: 'place', part: 'lat' },
      Muertos: { field: 'dead', part: 'atLeast' },
      Zone: { field: 'area', as: 'code-map', codes: { Méditerranée: 'mediterranean', Mittelmeer: 'mediterranean' } },
      Vorname: 'drop',
    }); // prettier-ignore
  });

  it('sees which way round dates are written', () => {
    expect(propose([{ d: '12/31/2016' }, { d: '1/2/2016' }])).toEqual({ d: { field: 'occurredOn', as: 'date-mdy' } });
    expect(propose([{ d: 'yesterday' }, { d: '1/2/2016' }])).toEqual({});
  });
});
