import { countryByName } from '../../../vocabularies/countries.ts';
import type { Cells } from '../reading/table-source.ts';
import { Findings, wordsOf, type Mapped, type Mapping } from './mapping.ts';
import { readPoint } from './read-point.ts';
import { withoutReferences } from './without-references.ts';

const COLUMNS = ['id', 'n', 'c', 'r', 'cs', 'lat', 'lng', 'st'];

const STATUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'In use': 'in-use',
    'Closed (or ceased migrant detention operations)': 'closed',
    'Temporarily closed': 'temporarily-closed',
    'Pending opening': 'planned',
    '': 'not-stated',
    undefined: 'not-stated',
  }),
);

/** Territories the list names as countries, with the country whose code they fall under. */
const TERRITORIES: ReadonlyMap<string, string> = new Map([['Somaliland', 'SO']]);

/** Places of the Global Detention Project as its map gave them. A status holds for the year beside it and is never called current. */
export const gdpDetentionPlaces: Mapping = {
  name: 'gdp-detention-places',
  register: 'detention-places',
  title: 'import.mapping.gdp-detention-places',
  drops: [],
  recognises: ({ columns }) => COLUMNS.filter((column) => columns.includes(column)).length / COLUMNS.length,
  identity: (cells) => `gdp:${wordsOf(cells, 'id')}`,
  toDraft,
};

function toDraft([cells]: readonly Cells[]): Mapped {
  const findings = new Findings();
  const row = cells!;
  const { status, statusDate } = statusOf(row, findings);
  return findings.with({
    values: {
      officialName: withoutReferences(wordsOf(row, 'n')).trim() || findings.refuse('officialName', 'name-missing'),
      place: { country: countryOf(row, findings), city: addressOf(row), point: pointOf(row, findings) },
      status,
      statusDate,
    },
    sources: [{ publisher: 'Global Detention Project', kind: 'database', stream: 'partner-database', identifier: wordsOf(row, 'id') }],
  });
}

/** "In use (2017)" is the status "in use" of 2017. Without a year the date is not known, which is said. */
function statusOf(row: Cells, findings: Findings): { status: string | null; statusDate: string } {
  const text = wordsOf(row, 'st');
  const year = /\((\d{4})\)$/.exec(text)?.[1];
  const words = text.replace(/\(\d{4}\)$/, '').trim();
  if (year === undefined) findings.note('statusDate', 'status-undated', { value: text });
  return { status: STATUSES.get(words) ?? findings.refuse('status', 'word-not-in-list', { value: words }), statusDate: year ?? 'unknown' };
}

function countryOf(row: Cells, findings: Findings): string | null {
  const text = withoutReferences(wordsOf(row, 'c'));
  const code = countryByName(text) ?? countryByName(text.replace(/\s*\(.*\)$/, '')) ?? TERRITORIES.get(text);
  if (TERRITORIES.has(text)) findings.note('place.country', 'territory-under-country', { value: text });
  return code ?? findings.refuse('place.country', 'country-not-known', { value: text });
}

/** Town and what surrounds it, without the part of the world at the end that the list writes into every address. */
function addressOf(row: Cells): string | null {
  const parts = withoutReferences(wordsOf(row, 'cs'))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.at(-1) === wordsOf(row, 'r')) parts.pop();
  return parts.length === 0 ? null : parts.join(', ');
}

function pointOf(row: Cells, findings: Findings): { lat: number; lon: number } | null {
  const text = `${wordsOf(row, 'lat')}, ${wordsOf(row, 'lng')}`;
  const point = text === ', ' ? null : readPoint(text);
  if (typeof point !== 'string') return point;
  return findings.refuse('place.point', point === 'unread' ? 'coordinates-not-read' : 'coordinates-out-of-range', { value: text });
}
