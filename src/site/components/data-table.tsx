import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';
import { IslandScript } from './island-script.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Right-aligned, tabular figures. */
  readonly isNumber?: boolean;
  /** The cell that names the row; one per table. */
  readonly isHead?: boolean;
  readonly cell: (row: Row) => Child;
  /** Address that sorts by this column (upwards, or downwards when it is sorted upwards already). */
  readonly sortHref?: string;
  readonly sorted?: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  readonly t: Speaker;
  /** What the table shows, for everyone or (hidden) for screen readers. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Sums and the like, under a line. */
  readonly foot?: readonly Row[];
  /** On a phone each row becomes a card; off for small tables of numbers, which scroll in their own box instead. */
  readonly hasCards?: boolean;
  /** Arrow keys move from row to row (where scripts run). */
  readonly hasKeys?: boolean;
  /** Stands on a sheet with a border, as lists of records do. */
  readonly isSheet?: boolean;
}

function Head<Row>({ t, column }: { t: Speaker; column: Column<Row> }) {
  const direction = column.sorted === 'ascending' ? 'site.table.sortDown' : 'site.table.sortUp';
  return (
    <th role="columnheader" scope="col" class={column.isNumber === true ? 'n' : undefined} aria-sort={column.sorted}>
      {column.sortHref === undefined ? (
        column.label
      ) : (
        <a class="sort" href={column.sortHref} data-sorted={column.sorted} title={say(t, direction, { column: column.label })}>
          {column.label}
        </a>
      )}
    </th>
  );
}

function Line<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <tr role="row">
      {columns.map((column) =>
        column.isHead === true ? (
          <th role="rowheader" scope="row" class={`head${column.isNumber === true ? ' n' : ''}`}>
            {column.cell(row)}
          </th>
        ) : (
          <td role="cell" class={column.isNumber === true ? 'n' : undefined} data-label={column.label}>
            <div>{column.cell(row)}</div>
          </td>
        ),
      )}
    </tr>
  );
}

/** Roles are written out because cards on a phone take the table's own meaning away from some screen readers. */
export function DataTable<Row>({
  t,
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  foot = [],
  hasCards = true,
  hasKeys = false,
  isSheet = false,
}: DataTableProps<Row>) {
  const table = (
    <table role="table" class={`data${hasCards ? ' cards' : ''}${isSheet ? ' sheet' : ''}`}>
      <caption class={isCaptionHidden ? 'unseen' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Head t={t} column={column as Column<unknown>} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Line columns={columns as readonly Column<unknown>[]} row={row} />
        ))}
        {rows.length === 0 ? (
          <tr role="row">
            <td role="cell" colspan={columns.length} class="nothing">
              {say(t, 'site.table.empty')}
            </td>
          </tr>
        ) : null}
      </tbody>
      {foot.length === 0 ? null : (
        <tfoot role="rowgroup">
          {foot.map((row) => (
            <Line columns={columns as readonly Column<unknown>[]} row={row} />
          ))}
        </tfoot>
      )}
    </table>
  );
  const boxed = hasCards ? (
    table
  ) : (
    <div class="scroller" role="region" tabindex={0} aria-label={caption}>
      {table}
    </div>
  );
  if (!hasKeys) return boxed;
  return (
    <table-keys title={say(t, 'site.table.keys')}>
      {boxed}
      <IslandScript name="table-keys" />
    </table-keys>
  );
}
