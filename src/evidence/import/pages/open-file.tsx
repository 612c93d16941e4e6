import type { CleanContext } from '../../../model/field.ts';
import { identityOf } from '../../../network/acting.ts';
import type { Visit } from '../../../network/route.ts';
import { Panel } from '../../../site/components/panel.tsx';
import type { Batch } from '../batch/batch-store.ts';
import { mappingOf, OWN_MAPPING, withBatchTable } from '../batch/batch-table.ts';
import { type ProposedChange, proposeChanges } from '../batch/propose-changes.ts';
import type { MappingSpec } from '../mappings/mapping-spec.ts';
import { OWN_EXPORT } from '../mappings/own-export.ts';
import { proposeMapping } from '../mappings/propose-mapping.ts';
import type { Cells, TableLayout, TableSource } from '../reading/table-source.ts';
import type { Given } from './given.ts';
import { DifferencesTable } from './differences-table.tsx';
import { type FirstRow, firstRows, takeMapped } from './first-rows.ts';
import { LayoutPanel } from './layout-panel.tsx';
import { MappingForm } from './mapping-form.tsx';
import { proposableFields } from './mapping-targets.ts';
import { PreviewTable } from './preview-table.tsx';

const FIRST_ROWS = 10;
/** Rows of an edited export that are compared on the page; the trial compares all. */
const COMPARED_ROWS = 2_000;
const DIFFERENCES_SHOWN = 100;
const SAMPLE_ROWS = 200;

/** A name from a file keeps its own direction within a sentence. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

export interface OpenFileContent {
  readonly layout: TableLayout;
  readonly first: readonly FirstRow[];
  readonly changes: readonly ProposedChange[] | null;
  /** What the columns look like, where nobody has said; held for this page only. */
  readonly proposal: MappingSpec | null;
}

/** Reads what a page shows of a file: its layout, and its first rows through the chosen mapping. */
export async function readOpenFile(visit: Visit, batch: Batch, context: CleanContext): Promise<OpenFileContent> {
  const acting = visit.get('acting');
  const register = acting.platform.model.register(batch.register);
  const mapping = mappingOf(register, batch);
  return withBatchTable(acting.platform, batch, async (source) => {
    const { layout } = source;
    if (mapping === null) return { layout, first: [], changes: null, proposal: await propose(source, batch, proposableFields(register)) };
    const rows = await takeMapped(source, mapping, mapping.name === OWN_EXPORT ? COMPARED_ROWS : FIRST_ROWS);
    if (mapping.name !== OWN_EXPORT) return { layout, first: firstRows(register, mapping, rows, context), changes: null, proposal: null };
    const { changes, fresh } = await acting.platform.database.as(identityOf(acting, 'steward'), (tx) =>
      proposeChanges(tx, register, rows, context),
    );
    return {
      layout,
      first: firstRows(register, mapping, fresh.slice(0, FIRST_ROWS), context),
      changes: changes.slice(0, DIFFERENCES_SHOWN),
      proposal: null,
    };
  });
}

async function propose(source: TableSource, batch: Batch, fields: ReturnType<typeof proposableFields>): Promise<MappingSpec> {
  const sample: Cells[] = [];
  for await (const { cells } of source.rows()) if (sample.push(cells) >= SAMPLE_ROWS) break;
  const proposals = proposeMapping(source.layout, sample, fields);
  return { register: batch.register, columns: Object.fromEntries(Object.entries(proposals).map(([column, { rule }]) => [column, rule])) };
}

export function OpenFile({ visit, batch, given, open }: { visit: Visit; batch: Batch; given: Given; open: OpenFileContent }) {
  const t = visit.get('t');
  const register = visit.get('acting').platform.model.register(batch.register);
  const mapping = mappingOf(register, batch);
  const isNamed = mapping !== null && mapping.name !== OWN_MAPPING;
  const drops = (mapping?.drops ?? []).filter((name) => open.layout.columns.includes(name));
  const spec = given.spec ?? batch.spec ?? open.proposal ?? { register: register.name, columns: {} };
  const form = (
    <MappingForm
      t={t}
      csrf={visit.get('csrf')}
      batch={batch}
      register={register}
      columns={open.layout.columns}
      spec={spec}
      problems={given.problems ?? []}
    />
  );
  return (
    <>
      {open.changes === null ? null : (
        <Panel title={t('import.differences.title')}>
          <DifferencesTable t={t} register={register} changes={open.changes} />
        </Panel>
      )}
      {open.first.length === 0 ? null : (
        <Panel title={t('import.preview.title')}>
          <PreviewTable t={t} register={register} rows={open.first} />
        </Panel>
      )}
      <Panel title={t('import.columns.title')}>
        {isNamed ? <p>{t('import.columns.recognised', { name: t.lookUp(`import.mapping.${mapping.name}`) ?? mapping.name })}</p> : null}
        {drops.length === 0 ? null : <p>{t('import.columns.dropped', { names: t.list(drops.map(isolated)) })}</p>}
        {mapping === null || given.spec !== undefined ? (
          form
        ) : mapping.name === OWN_EXPORT ? null : (
          <details>
            <summary>{t('import.columns.own')}</summary>
            {form}
          </details>
        )}
      </Panel>
      <LayoutPanel t={t} csrf={visit.get('csrf')} batch={batch} layout={open.layout} />
    </>
  );
}
