import { countryByName } from '../../../vocabularies/countries.ts';
import type { Bounds, SourceValue } from '../../../model/values.ts';
import type { Cells } from '../reading/table-source.ts';
import { causeCodes, oneCause } from './cause-words.ts';
import { Findings, wordsOf, type Mapped, type Mapping } from './mapping.ts';
import { readCount } from './read-count.ts';
import { readDate } from './read-date.ts';
import { rowKey } from './row-key.ts';

const COLUMNS = ['found dead', 'number', 'name, gender, age', 'region of origin', 'cause of death', 'source', 'country of incident'];
const CAUSE = 'cause of death';

/**
 * The list of deaths kept by UNITED for Intercultural Action, as CSV. Nobody's name comes in: the column of names and the one of origins are dropped
 * as they are read, and of the free text on the cause, in which a name can stand too, only codes and counts are kept, worked out in the reader.
 * A row is known by a hash of what it says besides the name; rows alike in all of that are told apart by their order.
 */
export const unitedList: Mapping = {
  name: 'united-list',
  register: 'deaths-disappearances',
  title: 'import.mapping.united-list',
  drops: ['name, gender, age', 'region of origin'],
  recognises: ({ columns }) => COLUMNS.filter((column) => columns.includes(column)).length / COLUMNS.length,
  keep,
  identity: (cells) => `united:${cells['row key'] ?? rowKey(cells)}`,
  toDraft,
};

/** The row without its free text. "16 drowned …; 3 missing" of 19 people is 16 dead and 3 missing; the list counts both as one number. */
function keep(cells: Cells): Cells {
  const text = wordsOf(cells, CAUSE);
  const kept = Object.create(null) as Record<string, string>;
  for (const [column, value] of Object.entries(cells)) if (column !== CAUSE && !column.startsWith('+')) kept[column] = value;
  // Many texts tell only where somebody died: that is no cause, and "other" would claim one.
  kept['cause codes'] = (causeCodes(text) ?? []).filter((code) => code !== 'other').join(' ');
  kept['missing'] = String(missingOf(text, wordsOf(cells, 'number')));
  kept['row key'] = rowKey(cells);
  return kept;
}

/** How many of the people of a row are missing: all where the text begins so, the number it gives where dead and missing add up to the row's, else none. */
function missingOf(text: string, number: string): number {
  const all = Number(number);
  if (!Number.isInteger(all)) return 0;
  if (/^(?:reportedly |presumably )?(?:went |reported )?missing\b/i.test(text)) return all;
  const parts = /^(\d+)\b[^;]*;[^;]*?\b(\d+) (?:people |others? |persons )?missing/i.exec(text);
  return parts !== null && Number(parts[1]) + Number(parts[2]) === all ? Number(parts[2]) : 0;
}

function toDraft([cells]: readonly Cells[]): Mapped {
  const findings = new Findings();
  const row = cells!;
  const codes = wordsOf(row, 'cause codes')
    .split(' ')
    .filter((code) => code !== '');
  return findings.with({
    values: {
      occurredOn: occurredOn(row, findings),
      stream: 'partner-database',
      place: { country: countryOf(row, findings) },
      ...people(row, findings),
      cause: oneCause(codes),
    },
    sources: sourcesOf(row),
  });
}

function occurredOn(row: Cells, findings: Findings): string | null {
  const text = wordsOf(row, 'found dead');
  return readDate(text) ?? findings.refuse('occurredOn', text === '' ? 'date-missing' : 'date-not-read', { value: text });
}

/** "Wales" stands for the whole United Kingdom in this list: most of its 182 rows tell of England. */
function countryOf(row: Cells, findings: Findings): string | null {
  const text = wordsOf(row, 'country of incident');
  if (text === '') return null;
  if (/^unknown$/i.test(text)) return 'unknown';
  return countryByName(text) ?? findings.refuse('place.country', 'country-not-known', { value: text });
}

function people(row: Cells, findings: Findings): { dead: Bounds | null; missing: Bounds | null } {
  const text = wordsOf(row, 'number');
  const count = readCount(text);
  if (typeof count === 'string' || 'minus' in count) {
    findings.refuse('dead', count === 'nothing' ? 'count-missing' : 'count-not-read', { value: text });
    return { dead: null, missing: null };
  }
  const missing = Number(wordsOf(row, 'missing') || 0);
  if (missing === 0) return { dead: count, missing: null };
  const dead = count.atLeast - missing;
  return { dead: dead === 0 ? null : { atLeast: dead, atMost: dead }, missing: { atLeast: missing, atMost: missing } };
}

/** The list itself, then the abbreviations it gives for where it has a row from. */
function sourcesOf(row: Cells): SourceValue[] {
  const shared = { kind: 'database', stream: 'partner-database' };
  const names = wordsOf(row, 'source')
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return ['UNITED for Intercultural Action', ...new Set(names)].map((publisher) => ({ publisher, ...shared }));
}
