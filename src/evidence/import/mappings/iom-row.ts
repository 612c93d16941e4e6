import type { Cells, TableLayout } from '../reading/table-source.ts';
import { wordsOf } from './mapping.ts';
import { monthNumber } from './read-date.ts';
import { withoutReferences } from './without-references.ts';

/** One row of any of the three layouts in which the Missing Migrants Project comes; texts, nothing parsed. */
export interface IomRow {
  /** `''` where the file has none, or words in its place. */
  readonly id: string;
  readonly date: string;
  readonly region: string;
  readonly dead: string;
  readonly missing: string;
  /** `''` where the layout has no total. */
  readonly total: string;
  readonly survivors: string;
  readonly women: string;
  readonly men: string;
  readonly children: string;
  readonly cause: string;
  readonly country: string;
  readonly location: string;
  readonly point: string;
  readonly route: string;
  readonly publisher: string;
  readonly title: string;
  readonly addresses: string;
  readonly quality: string;
}

type Columns = Readonly<Partial<Record<keyof IomRow, string>>>;

const API: Columns = {
  id: 'web_id', date: 'reported_date', region: 'region', dead: 'number_dead', missing: 'number_missing', total: 'total_dead_and_missing',
  survivors: 'number_of_survivors', women: 'number_of_female', men: 'number_of_male', children: 'number_of_children', cause: 'cause_death',
  country: 'country_of_incident', location: 'location_description', point: 'location_coodinates', route: 'migration_route',
  publisher: 'information_source', addresses: 'url', quality: 'source_quality',
}; // prettier-ignore

const WORKBOOK: Columns = {
  id: 'Main ID', date: 'Website Date', region: 'Region of Incident', dead: 'Number of Dead', missing: 'Minimum Estimated Number of Missing',
  total: 'Total Number of Dead and Missing', survivors: 'Number of Survivors', women: 'Number of Females', men: 'Number of Males',
  children: 'Number of Children', cause: 'Cause of Death', location: 'Location of death', point: 'Coordinates', route: 'Migration route',
  publisher: 'Information Source', title: 'Article title', addresses: 'URL', quality: 'Source Quality',
}; // prettier-ignore

const HXL: Columns = {
  id: '#event+id', date: '#date+reported', region: '#region+incident', dead: '#affected+dead', missing: '#affected+missing',
  cause: '#cause+type', publisher: '#meta+source+name',
}; // prettier-ignore

const LAYOUTS = { api: API, workbook: WORKBOOK, hxl: HXL };
export type IomLayout = keyof typeof LAYOUTS;

/** The share of a layout's columns that a table has. */
export function iomLikeness(layout: TableLayout): number {
  const shares = Object.values(LAYOUTS).map((columns) => {
    const names = Object.values(columns);
    return names.filter((name) => layout.columns.includes(name)).length / names.length;
  });
  return Math.max(...shares);
}

/** Which layout a row is of, by its identifier column. */
export const iomLayoutOf = (cells: Cells): IomLayout => ('web_id' in cells ? 'api' : '#event+id' in cells ? 'hxl' : 'workbook');

export function iomRow(cells: Cells): IomRow {
  const layout = iomLayoutOf(cells);
  const columns = LAYOUTS[layout];
  const at = (name: keyof IomRow): string =>
    columns[name] === undefined
      ? ''
      : withoutReferences(wordsOf(cells, columns[name]))
          .replace(/\s*[\r\n]+\s*/g, ' ')
          .trim();
  const read = Object.fromEntries(
    [
      'id',
      'date',
      'region',
      'dead',
      'missing',
      'total',
      'survivors',
      'women',
      'men',
      'children',
      'cause',
      'country',
      'location',
      'point',
      'route',
      'publisher',
      'title',
      'addresses',
      'quality',
    ].map((name) => [name, at(name as keyof IomRow)]),
  ) as unknown as IomRow;
  if (layout === 'workbook' && read.date === '') return { ...read, date: monthOf(cells) };
  if (layout === 'hxl') return { ...read, point: pairOf(wordsOf(cells, '#geo+lat'), wordsOf(cells, '#geo+lon')) };
  return read;
}

/** The workbook keeps year and month in columns of their own, also where the day is empty. */
function monthOf(cells: Cells): string {
  const month = monthNumber(wordsOf(cells, 'Reported Month'));
  const year = wordsOf(cells, 'Incident year');
  return month === null ? year : `${year}-${String(month).padStart(2, '0')}`;
}

const pairOf = (lat: string, lon: string): string => (lat === '' && lon === '' ? '' : `${lat}, ${lon}`);
