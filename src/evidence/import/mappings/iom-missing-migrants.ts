import type { SourceValue } from '../../../model/values.ts';
import { countryByName } from '../../../vocabularies/countries.ts';
import { migrationRoutes } from '../../../vocabularies/migration-routes.ts';
import { worldAreas } from '../../../vocabularies/world-areas.ts';
import type { Cells } from '../reading/table-source.ts';
import { causeCodes, oneCause } from './cause-words.ts';
import { codeByName } from './code-by-name.ts';
import { iomLayoutOf, iomLikeness, iomRow, type IomRow } from './iom-row.ts';
import { addedCount, deadAndMissing } from './iom-counts.ts';
import { iomSources } from './iom-sources.ts';
import { Findings, type Mapped, type Mapping } from './mapping.ts';
import { readDate } from './read-date.ts';
import { readPoint } from './read-point.ts';
import { rowKey } from './row-key.ts';

/**
 * The Missing Migrants Project of IOM, in three layouts: JSON of its interface, CSV with HXL tags, and the workbook 2014–2022.
 *
 * One record per incident. The interface gives an incident that was split (by cause, source or day) as several rows under one `web_id`; the workbook
 * gives it as one row whose numbers are their sums, so rows with one identifier are parts of one incident and are added up, equal rows among them too.
 * The workbook's `Main ID` is the interface's `web_id`: an incident has the same identity in both. The tagged CSV numbers its rows 1, 2, 3 …, which
 * nothing else knows, so its identities are its own.
 */
export const iomMissingMigrants: Mapping = {
  name: 'iom-missing-migrants',
  register: 'deaths-disappearances',
  title: 'import.mapping.iom-missing-migrants',
  drops: [],
  recognises: iomLikeness,
  groupBy: incidentKey,
  identity: incidentKey,
  toDraft,
};

function incidentKey(cells: Cells): string {
  const { id } = iomRow(cells);
  if (iomLayoutOf(cells) === 'hxl') return id === '' ? `iom-hxl:row-${rowKey(cells)}` : `iom-hxl:${id}`;
  // One row of 2015 says "it will be included" where its identifier should stand.
  return isIdentifier(id) ? `iom:${id}` : `iom:row-${rowKey(cells)}`;
}

const isIdentifier = (id: string): boolean => /^\d{4}\.MMP\d+$|^\d+$/.test(id);

function toDraft(cells: readonly Cells[]): Mapped {
  const findings = new Findings();
  const parts = cells.map(iomRow).toSorted(byWeight);
  const main = parts[0]!;
  if (!isIdentifier(main.id)) findings.note('sources.0.identifier', 'identifier-missing', { value: main.id });
  if (parts.length > 1) findings.note('', 'parts-added', { rows: parts.length });
  const { dead, missing } = deadAndMissing(parts, findings);
  return findings.with({
    values: {
      occurredOn: occurredOn(main, findings),
      stream: 'partner-database',
      place: placeOf(main, findings),
      dead,
      missing,
      survivors: addedCount(parts, 'survivors', findings),
      women: addedCount(parts, 'women', findings),
      men: addedCount(parts, 'men', findings),
      children: addedCount(parts, 'children', findings),
      cause: oneCause([...new Set(parts.flatMap(({ cause }) => causeCodes(cause) ?? []))]),
      causeAsReported: eachOnce(parts, 'cause'),
      route: coded(main.route, migrationRoutes, 'route', findings),
      area: coded(main.region, worldAreas, 'area', findings),
      locationText: eachOnce(parts, 'location'),
    } satisfies Record<string, unknown>,
    sources: parts.flatMap((part) => iomSources(part, findings)).filter(isFirstOfItsKind),
  });
}

/** The earliest part comes first, of several on a day the one that most people died in; IOM's workbook dates split incidents so. */
function byWeight(a: IomRow, b: IomRow): number {
  const [dayA, dayB] = [readDate(a.date) ?? '9999', readDate(b.date) ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const difference = Number(b.total.replaceAll(',', '')) - Number(a.total.replaceAll(',', ''));
  if (difference !== 0 && Number.isFinite(difference)) return difference;
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}

function occurredOn(row: IomRow, findings: Findings): string | null {
  if (row.date !== '') return readDate(row.date) ?? findings.refuse('occurredOn', 'date-not-read', { value: row.date });
  const year = /^(\d{4})\.MMP/.exec(row.id)?.[1];
  if (year === undefined) {
    findings.note('occurredOn', 'date-missing');
    return null;
  }
  findings.note('occurredOn', 'year-from-identifier', { year });
  return year;
}

function placeOf(row: IomRow, findings: Findings): { country: string | null; point: { lat: number; lon: number } | null } {
  const country =
    row.country === ''
      ? null
      : (countryByName(row.country) ?? findings.refuse('place.country', 'country-not-known', { value: row.country }));
  const point = readPoint(row.point);
  if (point === 'out-of-range') findings.refuse('place.point', 'coordinates-out-of-range', { value: row.point });
  if (point === 'unread') findings.refuse('place.point', 'coordinates-not-read', { value: row.point });
  return { country, point: typeof point === 'string' ? null : point };
}

function coded(text: string, vocabulary: Parameters<typeof codeByName>[0], where: string, findings: Findings): string | null {
  if (text === '') return null;
  return codeByName(vocabulary, text) ?? findings.refuse(where, 'word-not-in-list', { value: text });
}

function eachOnce(parts: readonly IomRow[], column: 'cause' | 'location'): string | null {
  const texts = [...new Set(parts.map((part) => part[column]).filter((text) => text !== ''))];
  return texts.length === 0 ? null : texts.join('; ');
}

const isFirstOfItsKind = (source: SourceValue, index: number, all: readonly SourceValue[]): boolean =>
  all.findIndex((other) => other.address === source.address && other.publisher === source.publisher && other.title === source.title) ===
  index;
