import type { Child } from 'hono/jsx';
import { type Column, DataTable } from '../../site/components/data-table.tsx';
import { Range } from '../../site/components/range.tsx';
import type { Translate } from '../../site/messages.ts';
import { cellName, keyOf, UNKNOWN } from '../bounded-table.ts';
import type { PublicCount } from '../protection.ts';
import type { CountView } from './count-view.ts';
import { codeName, dimensionName, isNothing, isTime, ZERO } from './count-view.ts';

/** Rows a page carries; all of them are in the file. */
const MOST_ROWS = 300;
/** Rows shown at once; the others unfold. */
const MOST_OPEN_ROWS = 20;
/** Codes of the second dimension that still fit beside each other. */
const MOST_COLUMNS = 8;

interface Line {
  readonly at: Readonly<Record<string, string>>;
  readonly count: PublicCount;
}

/** Part of a count: a further measure (newly begun), or the number itself. */
export const CountNumber = ({ t, count, measure }: { t: Translate; count: PublicCount; measure?: string | undefined }) => {
  if (count.isHidden) return <Range t={t} bounds="withheld" />;
  const bounds = measure === undefined ? count : (count.measures?.[measure] ?? { atLeast: 0, atMost: 0 });
  return <Range t={t} bounds={{ atLeast: bounds.atLeast, atMost: bounds.atMost }} />;
};

/** The numbers of a result: two dimensions as rows and columns where they fit, else one line for each cell. */
export function CountTable({ view, caption, isCaptionHidden }: { view: CountView; caption: string; isCaptionHidden?: boolean }): Child {
  const keys = view.table.dimensions.map(keyOf);
  if (keys.length === 0) return null;
  const columns = keys.length === 2 && view.table.measures.length === 0 ? crossing(view, keys as [string, string]) : null;
  return columns === null ? (
    <LongTable view={view} caption={caption} isCaptionHidden={isCaptionHidden === true} />
  ) : (
    <CrossTable
      view={view}
      rowKey={columns.rowKey}
      columnKey={columns.columnKey}
      caption={caption}
      isCaptionHidden={isCaptionHidden === true}
    />
  );
}

/** Codes that say something, in their order. */
function codesOf(view: CountView, key: string): string[] {
  const dimension = view.table.dimensions.find((one) => keyOf(one) === key)!;
  const used = new Set(view.table.cells.filter((cell) => !isNothing(cell)).map((cell) => cell.at[key]!));
  return dimension.codes.filter((code) => used.has(code));
}

function crossing(view: CountView, [first, second]: [string, string]): { rowKey: string; columnKey: string } | null {
  const [a, b] = [codesOf(view, first).length, codesOf(view, second).length];
  if (Math.min(a, b) > MOST_COLUMNS) return null;
  const isSecondAcross = b <= MOST_COLUMNS && (b <= a || a > MOST_COLUMNS);
  return isSecondAcross ? { rowKey: first, columnKey: second } : { rowKey: second, columnKey: first };
}

const finder = (view: CountView): ((at: Readonly<Record<string, string>>) => PublicCount) => {
  const keys = view.table.dimensions.map(keyOf);
  const found = new Map([...view.table.cells, ...view.table.margins].map((cell) => [cellName(keys, cell.at), cell]));
  return (at) => (Object.keys(at).length === 0 ? view.table.total : (found.get(cellName(keys, at)) ?? ZERO));
};

function CrossTable({
  view,
  rowKey,
  columnKey,
  caption,
  isCaptionHidden,
}: {
  view: CountView;
  rowKey: string;
  columnKey: string;
  caption: string;
  isCaptionHidden: boolean;
}): Child {
  const { t } = view;
  const find = finder(view);
  const rows = ordered(view, rowKey, codesOf(view, rowKey), (code) => find({ [rowKey]: code }));
  const columns: Column<string | null>[] = [
    {
      key: 'head',
      label: dimensionName(view, rowKey),
      isHead: true,
      cell: (code) => (code === null ? t('figures.table.total') : codeName(view, rowKey, code)),
    },
    ...codesOf(view, columnKey).map((other): Column<string | null> => ({
      key: other,
      label: codeName(view, columnKey, other),
      isNumber: true,
      cell: (code) => <CountNumber t={t} count={find(code === null ? { [columnKey]: other } : { [rowKey]: code, [columnKey]: other })} />,
    })),
    {
      key: 'total',
      label: t('figures.table.total'),
      isNumber: true,
      cell: (code) => <CountNumber t={t} count={find(code === null ? {} : { [rowKey]: code })} />,
    },
  ];
  return <Cut view={view} caption={caption} isCaptionHidden={isCaptionHidden} columns={columns} rows={rows} foot={[null]} />;
}

function LongTable({ view, caption, isCaptionHidden }: { view: CountView; caption: string; isCaptionHidden: boolean }): Child {
  const { t, table } = view;
  const keys = table.dimensions.map(keyOf);
  const find = finder(view);
  const lines: Line[] = table.cells.filter((cell) => !isNothing(cell)).map((cell) => ({ at: cell.at, count: cell }));
  const rank = new Map(
    keys.flatMap((key) =>
      ordered(view, key, codesOf(view, key), (code) => (keys.length === 1 ? find({ [key]: code }) : ZERO)).map(
        (code, index) => [`${key} ${code}`, index] as const,
      ),
    ),
  );
  const place = (line: Line): string => keys.map((key) => String(rank.get(`${key} ${line.at[key]}`) ?? 0).padStart(6, '0')).join(' ');
  const columns: Column<Line>[] = [
    ...keys.map((key, index): Column<Line> => ({
      key,
      label: dimensionName(view, key),
      isHead: index === 0,
      cell: ({ at }) => (at[key] === undefined ? (index === 0 ? t('figures.table.total') : '') : codeName(view, key, at[key])),
    })),
    ...table.measures.map(({ name }): Column<Line> => ({
      key: name,
      label: t.say(`figures.measure.${name}`),
      isNumber: true,
      cell: ({ count }) => <CountNumber t={t} count={count} measure={name} />,
    })),
    {
      key: 'number',
      label: t(table.measures.length > 0 ? 'figures.table.inState' : 'figures.table.number'),
      isNumber: true,
      cell: ({ count }) => <CountNumber t={t} count={count} />,
    },
    ...(table.unit === 'records'
      ? []
      : [
          {
            key: 'records',
            label: t('figures.table.records'),
            isNumber: true,
            cell: ({ count }: Line) => (count.isHidden ? <CountNumber t={t} count={count} /> : t.number(count.records)),
          },
        ]),
  ];
  const sorted = lines.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return (
    <Cut
      view={view}
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={columns}
      rows={sorted}
      foot={[{ at: {}, count: table.total }]}
    />
  );
}

/** Years in order, the rest from many to few; what is not known last. */
function ordered(view: CountView, key: string, codes: readonly string[], countOf: (code: string) => PublicCount): string[] {
  if (isTime(key)) return [...codes];
  const size = (code: string): number => {
    const count = countOf(code);
    return count.isHidden ? -1 : count.atLeast;
  };
  return codes.toSorted(
    (a, b) => (a === UNKNOWN ? 1 : 0) - (b === UNKNOWN ? 1 : 0) || size(b) - size(a) || codes.indexOf(a) - codes.indexOf(b),
  );
}

function Cut<Row>({
  view,
  caption,
  isCaptionHidden,
  columns,
  rows,
  foot,
}: {
  view: CountView;
  caption: string;
  isCaptionHidden: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  foot: readonly Row[];
}): Child {
  const table = (lines: readonly Row[], sums: readonly Row[], isHidden: boolean): Child => (
    <DataTable
      t={view.t}
      caption={caption}
      isCaptionHidden={isHidden}
      hasCards={false}
      columns={columns as readonly Column<unknown>[]}
      rows={lines}
      foot={sums}
    />
  );
  if (rows.length <= MOST_OPEN_ROWS + 5) return table(rows, foot, isCaptionHidden);
  const more = rows.length - MOST_ROWS;
  return (
    <>
      {table(rows.slice(0, MOST_OPEN_ROWS), foot, isCaptionHidden)}
      <details>
        <summary>{view.t('figures.table.further', { count: rows.length - MOST_OPEN_ROWS })}</summary>
        {table(rows.slice(MOST_OPEN_ROWS, MOST_ROWS), [], true)}
        {more > 0 ? <p class="quiet">{view.t('figures.table.more', { count: more })}</p> : null}
      </details>
    </>
  );
}
