import { DataTable } from './data-table.tsx';
import type { Example } from './example.ts';
import { Facets } from './facets.tsx';
import { Pagination } from './pagination.tsx';
import { Range } from './range.tsx';
import { StatusTag, type Status } from './status-tag.tsx';

interface Row {
  readonly title: string;
  readonly country: string;
  readonly bounds: { readonly atLeast: number; readonly atMost: number | null } | 'withheld';
  readonly status: Status;
}

const rows: readonly Row[] = [
  { title: 'Volunteer crew charged after a rescue at sea', country: 'Italy', bounds: { atLeast: 9, atMost: 9 }, status: 'inReview' },
  { title: 'Passengers accused of steering', country: 'Greece', bounds: { atLeast: 3, atMost: 5 }, status: 'question' },
  { title: 'Lawyers under security inquiry', country: 'Poland', bounds: { atLeast: 1200, atMost: null }, status: 'submitted' },
  { title: 'Host of two families, house searched', country: 'France', bounds: 'withheld', status: 'accepted' },
];

const facets = [
  {
    name: 'strand',
    label: 'Strand',
    options: [
      { value: 'solidarity', label: 'Solidarity', count: 611, isChosen: true },
      { value: 'migration', label: 'Migration', count: 1598, isChosen: false },
    ],
  },
  { name: 'country', label: 'Country', options: [{ value: 'GR', label: 'Greece', count: null, isChosen: false }] },
];

export const tableExamples: readonly Example[] = [
  {
    name: 'data-table in a list with facets',
    render: (t) => (
      <div class="list">
        <Facets
          t={t}
          facets={facets}
          action="#list"
          clearHref="#all"
          search={{ name: 'q', value: '', label: 'Search in all languages' }}
          keep={[{ name: 'sort', value: 'date' }]}
        />
        <div>
          <DataTable
            t={t}
            caption="Cases"
            isCaptionHidden
            isSheet
            hasKeys
            rows={rows}
            columns={[
              {
                key: 'title',
                label: 'Case',
                isHead: true,
                sortHref: '#sort',
                sorted: 'ascending',
                cell: (row) => (
                  <>
                    <a href="#case">{row.title}</a>
                    <small>K7QF2-M9A4B-C · 2 sources</small>
                  </>
                ),
              },
              { key: 'country', label: 'Country', sortHref: '#country', cell: (row) => row.country },
              { key: 'people', label: 'People', isNumber: true, cell: (row) => <Range t={t} bounds={row.bounds} /> },
              { key: 'status', label: 'Review', cell: (row) => <StatusTag t={t} status={row.status} /> },
            ]}
          />
          <Pagination
            t={t}
            previous="#previous"
            next="#next"
            shown={{ from: 51, to: 100, total: 5000, isMore: true }}
            pages={[
              { number: 1, href: '#1' },
              { number: 2, href: '#2', isCurrent: true },
            ]}
          />
        </div>
      </div>
    ),
  },
  {
    name: 'data-table, empty',
    render: (t) => <DataTable t={t} caption="Reports" rows={[]} columns={[{ key: 'a', label: 'Report', cell: () => '' }]} />,
  },
  {
    name: 'data-table of numbers, with a sum',
    render: (t) => (
      <DataTable
        t={t}
        caption="By country and stage"
        hasCards={false}
        rows={[
          { country: 'Greece', fresh: { atLeast: 12, atMost: 13 }, all: { atLeast: 31, atMost: 33 } },
          { country: 'Hungary', fresh: 'withheld' as const, all: 'withheld' as const },
        ]}
        foot={[{ country: 'All', fresh: { atLeast: 60, atMost: 70 }, all: { atLeast: 142, atMost: 158 } }]}
        columns={[
          { key: 'country', label: 'Country', isHead: true, cell: (row) => row.country },
          { key: 'fresh', label: 'New in 2025', isNumber: true, cell: (row) => <Range t={t} bounds={row.fresh} /> },
          { key: 'all', label: 'In proceedings', isNumber: true, cell: (row) => <Range t={t} bounds={row.all} /> },
        ]}
      />
    ),
  },
];
