import type { Model, CompiledRegister } from '../../model/compile-model.ts';
import { isVocabulary } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import { exportColumns } from '../import/mappings/own-export.ts';
import type { WrittenFile } from './csv-file.ts';
import { HEAD_COLUMNS, UNTIL_COLUMN } from './record-cells.ts';

/** Layout of a folder; a newer release reads all earlier ones. */
export const FOLDER_FORMAT = 1;
export const PACKAGE_FILE = 'datapackage.json';

export interface PackageColumn {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly title?: string;
  readonly description?: string;
  readonly fieldType?: string;
  readonly sensitivity?: string;
  readonly vocabulary?: string;
}

export interface PackageResource extends WrittenFile {
  readonly name: string;
  readonly path: string;
  /** `records`, `history`, `translations` or `attachments`. */
  readonly kind: string;
  /** Register it is of; none for attachments. */
  readonly register?: string;
  readonly columns: readonly PackageColumn[];
}

const HEAD_TITLES: Readonly<Record<string, string>> = {
  [HEAD_COLUMNS.reference]: 'Reference of the record',
  [HEAD_COLUMNS.version]: 'Version exported',
  [HEAD_COLUMNS.level]: 'For whose eyes the row is: public, network or restricted',
  [HEAD_COLUMNS.status]: 'Place in review',
  [HEAD_COLUMNS.visibility]: 'Who may see the record at most',
  [HEAD_COLUMNS.language]: 'Language of its texts',
  [HEAD_COLUMNS.organisation]: 'Organisation it belongs to',
  [HEAD_COLUMNS.publishedOn]: 'Day of publication',
  [HEAD_COLUMNS.changedOn]: 'Day of the last change',
  [HEAD_COLUMNS.recordedFrom]: 'Moment from which this version holds',
  [UNTIL_COLUMN]: 'Moment at which the next version took its place',
};

export const plainColumn = (name: string, title: string): PackageColumn => ({ name, type: 'string', title });

function fieldColumn(name: string, field: CompiledField): PackageColumn {
  const [column] = field.kind.columns(field);
  const isWhole = field.kind.csvParts(field).length === 1 && column?.type === 'integer' && field.kind.child(field) === null;
  const vocabulary = Object.values(field.options).find(isVocabulary);
  return {
    name,
    type: isWhole ? 'integer' : 'string',
    title: field.label,
    ...(field.help === undefined ? {} : { description: field.help }),
    fieldType: field.type,
    sensitivity: field.sensitivity,
    ...(vocabulary === undefined ? {} : { vocabulary: vocabulary.name }),
  };
}

/** Columns of a register's file, with type, vocabulary and who may see them. */
export const packageColumns = (register: CompiledRegister): readonly PackageColumn[] => [
  ...Object.values(HEAD_COLUMNS).map((name): PackageColumn => ({
    name,
    type: name === HEAD_COLUMNS.version ? 'integer' : 'string',
    title: HEAD_TITLES[name]!,
  })),
  ...exportColumns(register).map(({ name, field }) => fieldColumn(name, field)),
];

export const historyColumns = (register: CompiledRegister): readonly PackageColumn[] => [
  ...packageColumns(register),
  plainColumn(UNTIL_COLUMN, HEAD_TITLES[UNTIL_COLUMN]!),
];

/** The description of a folder in the form of a Frictionless Data Package; what the standard has no word for stands under `throughline`. */
export function dataPackage(model: Model, about: { network: string; created: Date; resources: readonly PackageResource[] }): object {
  const used = new Set(
    about.resources.flatMap(({ columns }) => columns.flatMap(({ vocabulary }) => (vocabulary === undefined ? [] : [vocabulary]))),
  );
  return {
    profile: 'tabular-data-package',
    name: 'throughline-export',
    title: about.network,
    created: about.created.toISOString(),
    throughline: {
      format: FOLDER_FORMAT,
      formulas:
        'A value that a spreadsheet would run begins with an apostrophe, and so does one that begins with an apostrophe by itself; take the first one away.',
      vocabularies: Object.fromEntries(
        [...model.vocabularies]
          .filter(([name]) => used.has(name))
          .map(([name, { label, source, version, codes }]) => [name, { label, source, version, codes }]),
      ),
    },
    resources: about.resources.map(({ name, path, kind, register, columns, rows, bytes, hash }) => ({
      name,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      bytes,
      hash: `sha256:${hash}`,
      throughline: { kind, rows, ...(register === undefined ? {} : { register }) },
      schema: {
        fields: columns.map(({ name: column, type, title, description, fieldType, sensitivity, vocabulary }) => ({
          name: column,
          type,
          ...(title === undefined ? {} : { title }),
          ...(description === undefined ? {} : { description }),
          ...(fieldType === undefined
            ? {}
            : { throughline: { type: fieldType, sensitivity, ...(vocabulary === undefined ? {} : { vocabulary }) } }),
        })),
        missingValues: [''],
      },
    })),
  };
}
