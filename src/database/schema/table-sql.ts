import type { CompiledRegister } from '../../model/compile-model.ts';
import type { PlannedColumn, PlannedTable } from './table-plan.ts';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const columnSql = (column: PlannedColumn): string => `${quote(column.name)} ${column.type}${column.isRequired ? ' not null' : ''}`;

/** Creates a table and its twin. Twins have the same columns, so that a change of either is a change of both. */
export function createTableSql(table: PlannedTable): string {
  const now = `register.${quote(table.name)}`;
  const past = `register.${quote(`${table.name}_past`)}`;
  const columns = table.columns.map((column) => `  ${columnSql(column)}`).join(',\n');
  const parent = `register.${quote(table.name.split('__')[0]!)}`;
  const key = table.isChild
    ? `,\n  primary key (record_id, position),\n  foreign key (record_id) references ${parent} (id) on delete cascade`
    : ',\n  primary key (id),\n  foreign key (id) references app.record (id)';
  const pastKey = table.isChild ? 'primary key (record_id, version, position)' : 'primary key (id, version)';
  return [
    `create table ${now} (\n${columns}${key}\n);`,
    `create table ${past} (\n${columns},\n  ${table.isChild ? 'version integer not null,\n  ' : ''}recorded_to timestamptz not null,\n  ${pastKey}\n);`,
  ].join('\n');
}

export const addColumnSql = (table: string, column: PlannedColumn): string =>
  ['', '_past'].map((twin) => `alter table register.${quote(table + twin)} add column ${quote(column.name)} ${column.type};`).join('\n');

/** PostgreSQL's limit, included columns among them. */
const MOST_INDEX_COLUMNS = 32;

/** Indexes by name. Lists walk `sort_on`; counts read one covering index alone; filters have one each. */
export function indexSql(register: CompiledRegister, table: PlannedTable): ReadonlyMap<string, string> {
  const indexes = new Map<string, string>();
  const on = `register.${quote(table.name)}`;
  const add = (name: string, definition: string): void => {
    const short =
      name.length <= 60
        ? name
        : `${name.slice(0, 48)}_${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36)}`;
    indexes.set(short, `create index if not exists ${quote(short)} on ${on} ${definition};`);
  };
  if (table.isChild) {
    for (const column of table.columns)
      if (column.isIndexed)
        add(`${table.name}_${column.name}`, `(${quote(column.name)}, is_public) include (record_id, is_shared, organisation_id)`);
    return indexes;
  }
  add(`${table.name}_public_list`, '(sort_on desc nulls last, id desc) where is_public');
  add(`${table.name}_list`, '(sort_on desc nulls last, id desc)');
  // Feeds and the first page ask for what was published last.
  if (register.publication === 'open') add(`${table.name}_published`, '(published_on desc nulls last, id desc) where is_public');
  add(
    `${table.name}_review`,
    "(review_status, sort_on desc nulls last, id desc) where review_status in ('submitted', 'in-review', 'accepted')",
  );
  add(`${table.name}_reference`, '(reference)');
  add(`${table.name}_batch`, '(batch_id) where batch_id is not null');
  add(`${table.name}_organisation`, '(organisation_id, sort_on desc nulls last)');
  // One per facet: a list narrowed by it comes in order without sorting. Every further index would cost each import.
  for (const name of register.facets) {
    const facet = register.dimensions.get(name);
    if (facet !== undefined && !facet.isMany)
      add(`${table.name}_by_${facet.column}`, `(${quote(facet.column)}, sort_on desc nulls last, id desc) include (is_public, is_shared)`);
  }

  const counted = register.counting.by
    .map((name) => register.dimensions.get(name))
    .filter((dimension) => dimension !== undefined && !dimension.isMany)
    .map((dimension) => dimension!.column);
  const measured = register.counting.units.flatMap((unit) => {
    const measure = register.measures.get(unit);
    if (measure === undefined) return [];
    // Also whether it was asked and is not known: a count reads that too, and would else leave the index for the table.
    const unknown = measure.field.kind
      .columns(measure.field)
      .flatMap(({ suffix }) => (suffix === '_is_unknown' ? [measure.field.column + suffix] : []));
    return [measure.atLeast, measure.atMost, ...unknown];
  });
  if (counted.length > 0) {
    const include = [...new Set(['is_shared', 'organisation_id', 'review_status', 'recorded_from', ...measured])]
      .filter((name) => !counted.includes(name))
      .slice(0, MOST_INDEX_COLUMNS - 1 - new Set(counted).size);
    add(`${table.name}_count`, `(is_public, ${[...new Set(counted)].map(quote).join(', ')}) include (${include.map(quote).join(', ')})`);
  }
  return indexes;
}
