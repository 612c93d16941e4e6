import type { Vocabulary } from '../../../model/vocabulary.ts';
import type { Cells, TableLayout } from '../reading/table-source.ts';
import { codeByName, plainWords } from './code-by-name.ts';
import { COLUMN_NAMES, PERSONAL_NAMES } from './column-names.ts';
import type { ColumnRule } from './mapping-spec.ts';
import { wordsOf } from './mapping.ts';
import { readDate, type DateOrder } from './read-date.ts';

/** What a proposal must know of a field. */
export interface ProposableField {
  readonly name: string;
  /** Its label in every language there is. */
  readonly labels: readonly string[];
  /** Endings of its columns in an export, without the dot; [''] for a field of one column. */
  readonly parts: readonly string[];
  readonly vocabulary?: Vocabulary;
  /** Whether the field takes dates, as its type says. */
  readonly isDate?: boolean;
}

export interface Proposal {
  readonly rule: ColumnRule | 'drop';
  /** 0 to 1; under ½ it is a suggestion only. */
  readonly confidence: number;
}

/** Below this nothing is proposed. */
const LEAST = 0.5;

/**
 * Proposes where each column goes: by names in all languages (of fields, their parts, and what such columns are called in real files), by values
 * that are labels of a field's vocabulary in any language, by values that are dates. Columns that look like people's names are proposed to be
 * dropped. A place taken by a surer column is not proposed twice. Nothing is mapped without a person's yes.
 */
export function proposeMapping(
  layout: TableLayout,
  sampleRows: readonly Cells[],
  fields: readonly ProposableField[],
): Readonly<Record<string, Proposal>> {
  const candidates = layout.columns.flatMap((column) => {
    if (PERSONAL_NAMES.some((name) => plainWords(name) === plainWords(column)))
      return [{ column, proposal: { rule: 'drop' as const, confidence: 0.9 } }];
    const values = [...new Set(sampleRows.map((row) => wordsOf(row, column)).filter((value) => value !== ''))];
    return fields.flatMap((field) => field.parts.map((part) => ({ column, proposal: proposalFor(column, values, field, part) })));
  });
  const chosen: Record<string, Proposal> = {};
  const taken = new Set<string>();
  for (const { column, proposal } of candidates.toSorted((a, b) => b.proposal.confidence - a.proposal.confidence)) {
    if (proposal.confidence < LEAST || Object.hasOwn(chosen, column)) continue;
    const place = proposal.rule === 'drop' ? column : `${proposal.rule.field}.${proposal.rule.part ?? ''}`;
    if (proposal.rule !== 'drop' && taken.has(place)) continue;
    taken.add(place);
    chosen[column] = proposal;
  }
  return chosen;
}

function proposalFor(column: string, values: readonly string[], field: ProposableField, part: string): Proposal {
  const named = nameLikeness(column, field, part);
  const target = { field: field.name, ...(part !== '' && { part }) };
  if (part === '' && field.vocabulary !== undefined) {
    const codes: Record<string, string> = {};
    for (const value of values) {
      const code = codeByName(field.vocabulary, value);
      if (code !== null) codes[value] = code;
    }
    const share = values.length === 0 ? 0 : Object.keys(codes).length / values.length;
    return { rule: { ...target, as: 'code-map', codes }, confidence: Math.max(share * 0.8, named * (0.7 + 0.3 * share)) };
  }
  if (field.isDate === true) {
    const order = dateOrder(values);
    if (order === null) return { rule: target, confidence: values.length === 0 ? named * 0.6 : 0 };
    return { rule: { ...target, as: order === 'day-first' ? 'date-dmy' : 'date-mdy' }, confidence: Math.max(named, 0.6) };
  }
  return { rule: target, confidence: named };
}

/** 1 for the field's own name or label, a little less for what such columns are usually called. */
function nameLikeness(column: string, { name, labels, parts }: ProposableField, part: string): number {
  const words = plainWords(column);
  const spaced = (text: string): string => plainWords(text.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const own = parts.length === 1 || part === '' ? [name, ...labels] : [`${name}.${part}`, ...labels.map((label) => `${label} ${part}`)];
  if (own.some((candidate) => spaced(candidate) === words || plainWords(candidate) === words)) return 1;
  const known = COLUMN_NAMES[part === '' ? name : part] ?? (part === 'atLeast' ? COLUMN_NAMES[name] : undefined);
  return known?.some((candidate) => plainWords(candidate) === words) === true ? 0.85 : 0;
}

/** Which order reads every value, day first where both do; null when neither. */
function dateOrder(values: readonly string[]): DateOrder | null {
  if (values.length === 0) return null;
  const orders: readonly DateOrder[] = ['day-first', 'month-first'];
  return orders.find((order) => values.filter((value) => readDate(value, order) !== null).length >= values.length * 0.9) ?? null;
}
