import { Markdown } from '../markdown.tsx';
import type { Example } from './example.ts';
import { formExamples } from './form-examples.tsx';
import { tableExamples } from './table-examples.tsx';
import { BigNumber } from './big-number.tsx';
import { Button } from './button.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { Crumbs } from './crumbs.tsx';
import { EmptyState } from './empty-state.tsx';
import { Facts } from './facts.tsx';
import { FlashMessage } from './flash-message.tsx';
import { JobProgress } from './job-progress.tsx';
import { LanguageText } from './language-text.tsx';
import { PageHead } from './page-head.tsx';
import { Panel } from './panel.tsx';
import { Progress } from './progress.tsx';
import { Range } from './range.tsx';
import { STATUSES, StatusTag } from './status-tag.tsx';
import { Tag } from './tag.tsx';
import { Timeline } from './timeline.tsx';
import { ToDo } from './to-do.tsx';
import { Views } from './views.tsx';
import { Withheld } from './withheld.tsx';

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
  ...tableExamples,
  ...formExamples,
];
