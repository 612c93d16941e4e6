import type { Child } from 'hono/jsx';
import type { Speaker } from '../../model/speaker.ts';
import { Markdown } from '../markdown.tsx';
import { formExamples } from './form-examples.tsx';
import { BigNumber } from './big-number.tsx';
import { Button } from './button.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { Crumbs } from './crumbs.tsx';
import { DataTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { Facets } from './facets.tsx';
import { Facts } from './facts.tsx';
import { FlashMessage } from './flash-message.tsx';
import { JobProgress } from './job-progress.tsx';
import { LanguageText } from './language-text.tsx';
import { PageHead } from './page-head.tsx';
import { Pagination } from './pagination.tsx';
import { Panel } from './panel.tsx';
import { Progress } from './progress.tsx';
import { Range } from './range.tsx';
import { STATUSES, StatusTag } from './status-tag.tsx';
import { Tag } from './tag.tsx';
import { Timeline } from './timeline.tsx';
import { ToDo } from './to-do.tsx';
import { Views } from './views.tsx';
import { Withheld } from './withheld.tsx';

/** A component in a typical state; made-up content. Tests render every one, and look at them for barriers. */
export interface Example {
  readonly name: string;
  readonly render: (t: Speaker) => Child;
}

interface Row {
  readonly title: string;
  readonly country: string;
  readonly bounds: { readonly atLeast: number; readonly atMost: number | null } | 'withheld';
  readonly status: (typeof STATUSES)[number];
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

export const EXAMPLES: readonly Example[] = [
  {
    name: 'page-head',
    render: () => (
      <PageHead
        title="Criminalisation cases"
        line="1,284 cases you may see · 38 wait for a steward"
        actions={
          <>
            <Button href="#import" look="soft">
              Import
            </Button>
            <Button href="#report">Report a case</Button>
          </>
        }
      />
    ),
  },
  {
    name: 'crumbs',
    render: (t) => <Crumbs t={t} items={[{ label: 'Figures', href: '#f' }, { label: 'Criminalisation', href: '#c' }, { label: '2025' }]} />,
  },
  { name: 'big-number', render: (t) => <BigNumber t={t} bounds={{ atLeast: 142, atMost: 158 }} /> },
  { name: 'big-number, no upper bound', render: (t) => <BigNumber t={t} bounds={{ atLeast: 2040, atMost: null }} /> },
  {
    name: 'buttons',
    render: () => (
      <p class="row">
        <Button type="button">Strong</Button>
        <Button type="button" look="soft">
          Soft
        </Button>
        <Button type="button" look="stop">
          Stop
        </Button>
        <Button type="button" look="plain">
          Plain
        </Button>
      </p>
    ),
  },
  {
    name: 'status-tag',
    render: (t) => (
      <p class="row">
        {STATUSES.map((status) => (
          <StatusTag t={t} status={status} />
        ))}
      </p>
    ),
  },
  {
    name: 'views',
    render: (t) => (
      <Views
        t={t}
        views={[
          { label: 'Table', href: '#t', isCurrent: true },
          { label: 'Map', href: '#m' },
          { label: 'Timeline', href: '#l' },
        ]}
      />
    ),
  },
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
  {
    name: 'panel with facts',
    render: (t) => (
      <div class="tiles">
        <Panel title="Since the last Board meeting">
          <Facts
            items={[
              { label: 'Reports', value: '212 from 41 of 158 members' },
              { label: 'People', value: <Range t={t} bounds={{ atLeast: 42, atMost: 51 }} /> },
              { label: 'Contact', value: <Withheld t={t} /> },
              { label: 'Outcome', value: <Range t={t} bounds="unknown" /> },
            ]}
          />
        </Panel>
        <Panel title="How this was counted" isTinted>
          <Markdown
            text={
              'A person counts **once** for each year.\n\n- joined where sources agree\n- kept apart [where not](https://example.org/)\n\n> Quoted from the method.'
            }
          />
        </Panel>
      </div>
    ),
  },
  {
    name: 'to-do',
    render: () => (
      <Panel title="Needs you">
        <ToDo
          items={[
            {
              href: '#a',
              title: 'Nine of sixteen acquitted: second pair of eyes on a correction',
              line: 'Criminalisation cases · since yesterday',
              tag: <Tag look="wait">Review</Tag>,
            },
            { href: '#b', title: 'Two likely duplicates', line: 'Deaths and disappearances', tag: <Tag>Compare</Tag> },
          ]}
        />
      </Panel>
    ),
  },
  {
    name: 'timeline',
    render: (t) => (
      <Timeline
        t={t}
        entries={[
          { date: '2024', title: 'Investigated' },
          { date: '2025-03', title: 'Charged', children: <p class="quiet">9 people</p> },
          { date: '2026-02-03', title: 'Acquitted' },
          { date: 'unknown', title: 'Appeal' },
        ]}
      />
    ),
  },
  { name: 'flash, done', render: (t) => <FlashMessage t={t} flash={{ kind: 'done', text: 'The report is on its way to a steward.' }} /> },
  {
    name: 'flash, note',
    render: (t) => <FlashMessage t={t} flash={{ kind: 'note', text: 'Two of these registers are off until they are confirmed.' }} />,
  },
  { name: 'flash, stop', render: (t) => <FlashMessage t={t} flash={{ kind: 'stop', text: 'The second person must be someone else.' }} /> },
  { name: 'progress', render: (t) => <Progress t={t} step={2} steps={5} /> },
  {
    name: 'job-progress',
    render: (t) => (
      <JobProgress t={t} done={3120} total={7556} href="#job" stream="/examples/stream">
        1,040 rows a second · 12 refused
      </JobProgress>
    ),
  },
  {
    name: 'empty-state',
    render: () => (
      <EmptyState title="No reports yet">
        <p class="quiet">When your group tells us something, it appears here.</p>
        <p>
          <Button href="#tell">Tell us</Button>
        </p>
      </EmptyState>
    ),
  },
  {
    name: 'language-text, not translated',
    render: (t) => (
      <LanguageText t={t} language="es">
        <p>El lunes multaron a dos voluntarias por repartir comida junto al puerto.</p>
      </LanguageText>
    ),
  },
  {
    name: 'language-text, right to left',
    render: (t) => (
      <LanguageText t={t} language="ar" hasTranslation>
        <p>ماذا حدث يوم الاثنين؟</p>
      </LanguageText>
    ),
  },
  {
    name: 'confirm-form',
    render: (t) => (
      <ConfirmForm
        t={t}
        action="#remove"
        csrf="token"
        question="Retract this figure?"
        consequence="Readers will see that it was retracted, when and why."
        confirmLabel="Retract"
        cancelHref="#back"
        isFinal
      />
    ),
  },
  ...formExamples,
];
