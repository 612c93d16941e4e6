import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SqlType } from '../../model/field.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';

export interface PlannedColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly isRequired: boolean;
  readonly sensitivity: Sensitivity;
  readonly isIndexed: boolean;
}

/** One table of schema `register`, with its twin `<name>_past` of old versions. */
export interface PlannedTable {
  readonly name: string;
  readonly register: string;
  /** Child tables hold what repeats; they carry the parent's access columns so that their policies need no join. */
  readonly isChild: boolean;
  readonly columns: readonly PlannedColumn[];
}

const shared = (name: string, type: SqlType, sensitivity: Sensitivity, isRequired = true): PlannedColumn => ({
  name,
  type,
  sensitivity,
  isRequired,
  isIndexed: false,
});

const access: readonly PlannedColumn[] = [
  shared('is_public', 'boolean', 'public'),
  shared('is_shared', 'boolean', 'network'),
  shared('organisation_id', 'uuid', 'network', false),
  shared('review_status', 'text', 'public'),
];

function recordColumns(register: CompiledRegister): readonly PlannedColumn[] {
  const dated = register.dated === undefined ? 'public' : register.field(register.dated).sensitivity;
  return [
    shared('id', 'uuid', 'public'),
    shared('version', 'integer', 'public'),
    ...access,
    shared('visibility', 'text', 'network'),
    shared('reference', 'text', 'public', false),
    shared('text_language', 'text', 'public', false),
    // Day by which lists are ordered: the register's dated field, else the day of publication.
    shared('sort_on', 'date', dated, false),
    shared('published_on', 'date', 'public', false),
    shared('changed_on', 'date', 'public'),
    shared('recorded_from', 'timestamptz', 'network'),
    shared('created_at', 'timestamptz', 'network'),
    shared('recorded_by', 'uuid', 'restricted', false),
    shared('batch_id', 'uuid', 'restricted', false),
  ];
}

const childColumns: readonly PlannedColumn[] = [shared('record_id', 'uuid', 'public'), shared('position', 'integer', 'public'), ...access];

/** All tables one register needs: its own, and one for each field that repeats. */
export function planTables(register: CompiledRegister): readonly PlannedTable[] {
  const own: PlannedTable = {
    name: register.table,
    register: register.name,
    isChild: false,
    columns: [
      ...recordColumns(register),
      ...register.fields.flatMap((field) =>
        field.kind.columns(field).map((column) => ({
          name: field.column + column.suffix,
          type: column.type,
          isRequired: false,
          sensitivity: column.sensitivity ?? field.sensitivity,
          isIndexed: column.isIndexed === true,
        })),
      ),
    ],
  };
  const children = register.fields.flatMap((field) => {
    const child = field.kind.child(field);
    if (child === null || field.childTable === null) return [];
    return [
      {
        name: field.childTable,
        register: register.name,
        isChild: true,
        columns: [
          ...childColumns,
          ...child.columns.map((column) => ({
            name: column.name,
            type: column.type,
            isRequired: false,
            sensitivity: column.sensitivity ?? field.sensitivity,
            isIndexed: column.isIndexed === true,
          })),
        ],
      },
    ];
  });
  return [own, ...children];
}
