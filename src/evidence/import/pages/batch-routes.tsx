import { dayIn } from '../../../kernel/clock.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { ConfirmForm } from '../../../site/components/confirm-form.tsx';
import { askCheck, askGoOn, askRun, askUndo, cancelBatch } from '../batch/ask-batch.ts';
import { OWN_MAPPING, NO_MAPPING, recognise, withBatchTable } from '../batch/batch-table.ts';
import { chooseMapping } from '../batch/choose-mapping.ts';
import { batchPage } from './batch-page.tsx';
import { readReading } from './layout-panel.tsx';
import { batchId, openBatch } from './open-batch.ts';
import { readMappingForm } from './read-mapping-form.ts';

type Form = Readonly<Record<string, string | File | (string | File)[]>>;

const readForm = async (visit: Visit): Promise<Form> => visit.req.parseBody({ all: true });
const entriesOf = (form: Form): [string, unknown][] =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, unknown] => [name, one]));

/** The page again with what cannot be done, where the steward can mend it. */
async function orPage(visit: Visit, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || [401, 403, 404, 503].includes(error.status)) throw error;
    return batchPage(visit, { problems: [{ where: error.where ?? '', code: error.code, params: error.params }], status: error.status });
  }
}

const doing = (path: string, work: (visit: Visit, id: string) => Promise<void>): Route => ({
  method: 'post',
  path: `/import/:batch/${path}`,
  who: ['steward'],
  handle: (visit) =>
    orPage(visit, async () => {
      const id = batchId(visit);
      await work(visit, id);
      return redirectTo(visit, `/import/${id}`);
    }),
});

/** Another way to read the file: its columns may be others, so what was assigned is recognised anew. */
async function saveReading(visit: Visit, id: string): Promise<void> {
  const acting = visit.get('acting');
  const batch = await openBatch(visit);
  const reading = readReading(await readForm(visit));
  const register = acting.platform.model.register(batch.register);
  const layout = await withBatchTable(acting.platform, { ...batch, reading }, async (source) => source.layout);
  await chooseMapping(acting, id, { mapping: recognise(register, layout)?.name ?? NO_MAPPING, spec: null, reading });
}

async function saveColumns(visit: Visit): Promise<Response> {
  const acting = visit.get('acting');
  const { platform } = acting;
  const batch = await openBatch(visit);
  const register = platform.model.register(batch.register);
  const columns = await withBatchTable(platform, batch, async ({ layout }) => layout.columns);
  const { spec, problems } = readMappingForm(visit.get('t'), register, columns, entriesOf(await readForm(visit)), {
    today: dayIn(platform.zone, platform.clock.now()),
  });
  const shown = problems.map((problem) => ({ ...problem, where: `every.${problem.where}` }));
  if (problems.length > 0) return batchPage(visit, { spec, problems: shown });
  try {
    await chooseMapping(acting, batch.id, { mapping: OWN_MAPPING, spec, reading: batch.reading });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    return batchPage(visit, {
      spec,
      problems: [{ where: `column.${columns.indexOf(error.where ?? '')}`, code: error.code, params: error.params }],
    });
  }
  return redirectTo(visit, `/import/${batch.id}`, 'frame.flash.saved');
}

async function undoPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const batch = await openBatch(visit);
  const here = `/${t.language}/import/${batch.id}`;
  const title = t('import.undo.question');
  return frame(
    visit,
    {
      title,
      width: 'reading',
      current: '/import',
      crumbs: [
        { label: t('import.title'), href: `/${t.language}/import` },
        { label: batch.fileName ?? t('import.list.noName'), href: here },
        { label: title },
      ],
    },
    <ConfirmForm
      t={t}
      action={`${here}/undo`}
      csrf={visit.get('csrf')}
      question={title}
      consequence={t('import.undo.consequence')}
      confirmLabel={t('import.undo.confirm')}
      cancelHref={here}
      isFinal
    />,
  );
}

export const batchRoutes: readonly Route[] = [
  { method: 'get', path: '/import/:batch', who: ['steward'], handle: (visit) => batchPage(visit) },
  doing('reading', saveReading),
  { method: 'post', path: '/import/:batch/columns', who: ['steward'], handle: (visit) => orPage(visit, () => saveColumns(visit)) },
  doing('check', (visit, id) => askCheck(visit.get('acting'), id)),
  doing('run', async (visit, id) => askRun(visit.get('acting'), id, (await readForm(visit))['target'] === 'furthest')),
  doing('go-on', (visit, id) => askGoOn(visit.get('acting'), id)),
  doing('cancel', (visit, id) => cancelBatch(visit.get('acting'), id)),
  { method: 'get', path: '/import/:batch/undo', who: ['steward'], handle: undoPage },
  doing('undo', (visit, id) => askUndo(visit.get('acting'), id)),
];
