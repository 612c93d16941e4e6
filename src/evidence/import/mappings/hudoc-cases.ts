import type { ProseValue, SourceValue } from '../../../model/values.ts';
import { countryByName } from '../../../vocabularies/countries.ts';
import type { Cells } from '../reading/table-source.ts';
import { conclusionCodes, FORMATIONS, IMPORTANCE, provisionCodes } from './hudoc-codes.ts';
import { Findings, wordsOf, type Mapped, type Mapping } from './mapping.ts';
import { readDate } from './read-date.ts';
import { rowKey } from './row-key.ts';

const COLUMNS = [
  'itemid',
  'title',
  'app_no',
  'date',
  'country',
  'doc_type',
  'importance',
  'conclusion',
  'articles',
  'language',
  'ecli',
  'url',
];
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ENG', 'en'],
  ['FRE', 'fr'],
  ['FRA', 'fr'],
]);

/**
 * Metadata of the case law of the European Court of Human Rights. The English and the French document of one decision carry one ECLI and become one
 * record with two sources. A case that came to the Court again (admissibility, Chamber, then Grand Chamber) has an ECLI and a record for each decision.
 * Titles name applicants as the Court published them, or made anonymous by it.
 */
export const hudocCases: Mapping = {
  name: 'hudoc-cases',
  register: 'judgments',
  title: 'import.mapping.hudoc-cases',
  drops: [],
  recognises: ({ columns }) => COLUMNS.filter((column) => columns.includes(column)).length / COLUMNS.length,
  groupBy: caseKey,
  identity: caseKey,
  toDraft,
};

function caseKey(cells: Cells): string {
  const ecli = wordsOf(cells, 'ecli');
  if (ecli !== '') return `hudoc:${ecli}`;
  const numbers = wordsOf(cells, 'app_no');
  return numbers === '' ? `hudoc:row-${rowKey(cells)}` : `hudoc:${numbers}:${wordsOf(cells, 'date')}`;
}

function toDraft(cells: readonly Cells[]): Mapped {
  const findings = new Findings();
  const documents = cells.toSorted((a, b) => rank(a) - rank(b));
  const main = documents[0]!;
  const titles = documents.map(titleOf).filter((title) => title !== null);
  const text = (column: string): string | null => wordsOf(main, column) || null;
  const date = readDate(wordsOf(main, 'date'));
  const draft = {
    values: {
      title: titles[0] ?? findings.refuse('title', 'name-missing'),
      court: FORMATIONS.get(wordsOf(main, 'doc_type')) ?? 'ecthr',
      applicationNumbers: text('app_no')?.replaceAll(';', '; ') ?? null,
      ecli: text('ecli'),
      decidedOn: date ?? findings.refuse('decidedOn', 'date-not-read', { value: wordsOf(main, 'date') }),
      respondent: respondents(main, findings),
      provisions: provisionCodes(wordsOf(main, 'articles')),
      provisionsAsPublished: text('articles')?.replaceAll(';', '; ') ?? null,
      conclusions: conclusionCodes(wordsOf(main, 'conclusion')),
      conclusionAsPublished: text('conclusion')?.replaceAll(';', '; ') ?? null,
      importance:
        IMPORTANCE.get(wordsOf(main, 'importance')) ??
        findings.refuse('importance', 'word-not-in-list', { value: wordsOf(main, 'importance') }),
      address: text('url'),
    },
    sources: documents.map((document) => sourceOf(document, date)),
  };
  return { ...findings.with(draft), translations: { title: titles.slice(1).filter(({ language }) => language !== titles[0]!.language) } };
}

/** English before French, as published lists do; equal ones by identifier. */
const rank = (cells: Cells): number => (languageOf(cells) === 'en' ? 0 : 1);

const languageOf = (cells: Cells): string => LANGUAGES.get(wordsOf(cells, 'language')) ?? 'und';

function titleOf(cells: Cells): ProseValue | null {
  const text = wordsOf(cells, 'title');
  return text === '' ? null : { language: languageOf(cells), text };
}

function respondents(cells: Cells, findings: Findings): string[] {
  return wordsOf(cells, 'country')
    .split(';')
    .filter((name) => name !== '')
    .flatMap((name) => countryByName(name) ?? findings.refuse('respondent', 'country-not-known', { value: name }) ?? []);
}

const sourceOf = (cells: Cells, date: string | null): SourceValue => ({
  title: wordsOf(cells, 'title') || null,
  publisher: 'European Court of Human Rights',
  date,
  address: wordsOf(cells, 'url') || null,
  kind: 'court-document',
  stream: 'court',
  identifier: wordsOf(cells, 'itemid') || null,
});
