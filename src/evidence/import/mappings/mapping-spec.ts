import { Refusal } from '../../../kernel/refusal.ts';
import type { CompiledField } from '../../../model/field.ts';
import type { RecordValues, SourceValue } from '../../../model/values.ts';
import type { Cells } from '../reading/table-source.ts';
import { Findings, wordsOf, type Mapped, type Mapping } from './mapping.ts';
import { readDate } from './read-date.ts';
import { rowKey } from './row-key.ts';

/** Where one column goes. */
export interface ColumnRule {
  /** Field of the register, or `sources`. */
  readonly field: string;
  /** Part of the field as in an export: `country`, `lat`, `atLeast`; of a source: `title`, `publisher`, `date`, `address`, `identifier`, `quality`. */
  readonly part?: string;
  readonly as?: 'date-dmy' | 'date-mdy' | 'code-map';
  /** For `code-map`: the file's words and the codes they stand for. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A mapping a person made: plain data, stored with the import. Columns it does not name are read and left aside. */
export interface MappingSpec {
  readonly register: string;
  readonly columns: Readonly<Record<string, ColumnRule | 'drop'>>;
  /** Values every row gets where its columns say nothing. */
  readonly defaults?: RecordValues;
  readonly sourceDefaults?: Partial<SourceValue>;
  /** Columns that together name a row for ever (a case number); without them the row is known by all it says. */
  readonly identity?: readonly string[];
}

const SOURCES = 'sources';
const SOURCE_PARTS = ['title', 'publisher', 'date', 'address', 'identifier', 'quality', 'kind', 'stream'];

/**
 * Makes a mapping of a spec. What a field makes of its cells only the field's type knows. Refuses a spec that names a field or part the register does
 * not have, or sends two columns to one place.
 */
export function mappingFromSpec(spec: MappingSpec, fields: readonly CompiledField[]): Mapping {
  const rules = Object.entries(spec.columns).filter((entry): entry is [string, ColumnRule] => entry[1] !== 'drop');
  const byName = new Map(fields.map((field) => [field.name, field]));
  const taken = new Set<string>();
  for (const [column, { field, part = '' }] of rules) {
    if (!hasPlace(byName, field, part))
      throw new Refusal('mapping-field-not-known', { where: column, params: { column, field: part === '' ? field : `${field}.${part}` } });
    if (taken.has(`${field}.${part}`)) throw new Refusal('mapping-field-twice', { where: column, params: { column, field } });
    taken.add(`${field}.${part}`);
  }
  const { identity = [] } = spec;
  return {
    name: 'own',
    register: spec.register,
    title: 'import.mapping.own',
    drops: Object.keys(spec.columns).filter((column) => spec.columns[column] === 'drop'),
    recognises: ({ columns }) => (rules.length === 0 ? 0 : rules.filter(([column]) => columns.includes(column)).length / rules.length),
    identity: (cells) => {
      const parts = identity.map((column) => wordsOf(cells, column));
      return parts.length > 0 && parts.every((part) => part !== '') ? `own:${JSON.stringify(parts)}` : `own:row-${rowKey(cells)}`;
    },
    toDraft: ([cells]) => draftOf(cells!, rules, byName, spec),
  };
}

function hasPlace(fields: ReadonlyMap<string, CompiledField>, name: string, part: string): boolean {
  if (name === SOURCES) return SOURCE_PARTS.includes(part);
  const field = fields.get(name);
  return field !== undefined && (part === '' || field.kind.csvParts(field).includes(`.${part}`));
}

function draftOf(
  cells: Cells,
  rules: readonly (readonly [string, ColumnRule])[],
  fields: ReadonlyMap<string, CompiledField>,
  spec: MappingSpec,
): Mapped {
  const findings = new Findings();
  const parts = new Map<string, Record<string, string>>();
  const source: Record<string, string> = {};
  for (const [column, rule] of rules) {
    const text = textOf(cells, column, rule, findings);
    if (text === '') continue;
    if (rule.field === SOURCES) source[rule.part!] = text;
    else parts.set(rule.field, { ...parts.get(rule.field), [rule.part === undefined || rule.part === '' ? '' : `.${rule.part}`]: text });
  }
  const values: Record<string, unknown> = { ...spec.defaults };
  for (const [name, ofField] of parts) {
    const field = fields.get(name)!;
    values[name] = field.kind.fromCsv(ofField, field);
  }
  const hasSource = Object.keys(source).length > 0 || spec.sourceDefaults !== undefined;
  return findings.with({
    values,
    sources: hasSource ? [{ kind: 'database', stream: 'partner-database', ...spec.sourceDefaults, ...source }] : [],
  });
}

function textOf(cells: Cells, column: string, { field, as, codes = {} }: ColumnRule, findings: Findings): string {
  // Free text keeps its blanks; what is looked up does not.
  const text = as === undefined ? (cells[column] ?? '') : wordsOf(cells, column);
  if (as === undefined || text === '') return text.trim() === '' ? '' : text;
  if (as === 'code-map')
    return (Object.hasOwn(codes, text) ? codes[text] : null) ?? findings.refuse(field, 'word-not-in-list', { value: text }) ?? '';
  return readDate(text, as === 'date-dmy' ? 'day-first' : 'month-first') ?? findings.refuse(field, 'date-not-read', { value: text }) ?? '';
}
