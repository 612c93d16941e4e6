import type { CompiledField } from '../../../model/field.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import { restoreFormula } from '../reading/formula.ts';
import type { Cells } from '../reading/table-source.ts';
import type { Mapping } from './mapping.ts';
import { rowKey } from './row-key.ts';

/** Name of the mapping of our own files; it fits every register. */
export const OWN_EXPORT = 'own-export';

/** Columns that say which record a row is of, which version was exported, and for which eyes. Names no field can have. */
export const OWN_COLUMNS = { reference: '#reference', version: '#version', level: '#level' } as const;

export interface ExportColumn {
  readonly name: string;
  readonly field: CompiledField;
  /** As `csvParts` says: '' or `.country`. */
  readonly part: string;
}

/** Columns of a register's export: every field but sealed ones, part by part. */
export const exportColumns = ({ fields }: CompiledRegister): readonly ExportColumn[] =>
  fields.flatMap((field) =>
    field.sensitivity === 'sealed' ? [] : field.kind.csvParts(field).map((part) => ({ name: field.name + part, field, part })),
  );

/** Cells of a field by part, where the row has all of its columns; null where somebody took one out, which changes nothing. */
export function fieldCells(field: CompiledField, cells: Cells): Readonly<Record<string, string>> | null {
  const parts = field.kind.csvParts(field);
  if (!parts.every((part) => field.name + part in cells)) return null;
  return Object.fromEntries(parts.map((part) => [part, cells[field.name + part]!]));
}

/** A file that our own export wrote, edited or not: values come back byte for byte. A row without a reference is a new record. */
export function ownExport(register: CompiledRegister): Mapping {
  const known = new Set<string>([...Object.values(OWN_COLUMNS), ...exportColumns(register).map(({ name }) => name)]);
  return {
    name: OWN_EXPORT,
    register: register.name,
    title: 'import.mapping.own-export',
    drops: [],
    recognises: ({ columns }) =>
      Object.values(OWN_COLUMNS).every((name) => columns.includes(name))
        ? columns.filter((name) => known.has(name)).length / columns.length
        : 0,
    keep(cells) {
      const restored = Object.create(null) as Record<string, string>;
      for (const [name, value] of Object.entries(cells)) restored[name] = restoreFormula(value);
      return restored;
    },
    identity(cells) {
      const reference = cells[OWN_COLUMNS.reference] ?? '';
      return reference === '' ? `own:row-${rowKey(cells)}` : `own:${reference}`;
    },
    toDraft([cells]) {
      const values: Record<string, unknown> = {};
      for (const field of register.fields) {
        const parts = field.sensitivity === 'sealed' ? null : fieldCells(field, cells!);
        if (parts !== null) values[field.name] = field.kind.fromCsv(parts, field);
      }
      return { draft: { values, sources: [] }, problems: [], notices: [] };
    },
  };
}
