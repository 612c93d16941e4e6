import { registerLabel } from '../../../fields/index.ts';
import { dayIn } from '../../../kernel/clock.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Child } from 'hono/jsx';
import { identityOf } from '../../../network/acting.ts';
import { frame, problemText } from '../../../network/page-frame.tsx';
import type { Visit } from '../../../network/route.ts';
import { FlashMessage } from '../../../site/components/flash-message.tsx';
import { JobProgress, JobRefresh } from '../../../site/components/job-progress.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { type Batch, listRefusals } from '../batch/batch-store.ts';
import { isBusy } from '../batch/import-batch.ts';
import { BatchStateTag } from './batch-state.tsx';
import type { Given } from './given.ts';
import { openBatch } from './open-batch.ts';
import { OpenFile, readOpenFile } from './open-file.tsx';
import { PostButton } from './post-button.tsx';
import { progressStep } from './progress-step.ts';
import { REFUSED_SHOWN, RefusedPanel } from './refused-panel.tsx';
import { NextPanel, TallyPanel, UndonePanel } from './result-panels.tsx';

/** One import: how the file is read and what would land; how far the work is; what came of it. */
export async function batchPage(visit: Visit, given: Given = {}): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { model } = acting.platform;
  const batch = await openBatch(visit);
  const register = model.register(batch.register);
  const refusals =
    isBusy(batch.state) || batch.state === 'uploaded'
      ? []
      : await acting.platform.database.as(identityOf(acting, 'steward'), (tx) => listRefusals(tx, batch.id, REFUSED_SHOWN));
  const isOpen = batch.file !== null && ['uploaded', 'checked'].includes(batch.state);
  const title = batch.fileName ?? t('import.list.noName');
  const csrf = visit.get('csrf');
  return frame(
    visit,
    {
      title,
      current: '/import',
      crumbs: [{ label: t('import.title'), href: `/${t.language}/import` }, { label: title }],
      ...(given.problems !== undefined && given.problems.length > 0 && { problems: given.problems, status: given.status ?? 422 }),
      ...(isBusy(batch.state) && { head: <JobRefresh /> }),
    },
    <div class="stack">
      <PageHead
        title={title}
        line={
          <>
            {registerLabel(register, t)} · {t.date(batch.createdAt)} · <BatchStateTag t={t} state={batch.state} />
          </>
        }
      />
      <Failure visit={visit} batch={batch} />
      {isBusy(batch.state) ? <Working visit={visit} batch={batch} /> : null}
      {batch.state === 'undone' ? <UndonePanel t={t} batch={batch} /> : null}
      {['checked', 'done', 'failed', 'cancelled'].includes(batch.state) ? <TallyPanel t={t} batch={batch} /> : null}
      {isBusy(batch.state) ? null : <NextPanel t={t} csrf={csrf} batch={batch} register={register} />}
      <RefusedPanel t={t} batch={batch} register={register} refusals={refusals} />
      {isOpen ? await openFilePart(visit, batch, given) : null}
    </div>,
  );
}

function Failure({ visit, batch }: { visit: Visit; batch: Batch }) {
  if (batch.failure === null || isBusy(batch.state)) return null;
  return <FlashMessage t={visit.get('t')} flash={{ kind: 'stop', text: problemText(visit, { where: '', ...batch.failure }) }} />;
}

function Working({ visit, batch }: { visit: Visit; batch: Batch }) {
  const t = visit.get('t');
  const step = progressStep(t, batch, visit.get('acting').platform.clock.now());
  const here = `/${t.language}/import/${batch.id}`;
  return (
    <Panel>
      <JobProgress t={t} done={step.done} total={step.total} stream={`${here}/events`} href={here}>
        {step.text}
      </JobProgress>
      {batch.state === 'undoing' ? null : (
        <PostButton action={`${here}/cancel`} csrf={visit.get('csrf')} label={t('import.act.cancel')} look="soft" />
      )}
    </Panel>
  );
}

/** A file that cannot be read as chosen says why, and can be read another way. */
async function openFilePart(visit: Visit, batch: Batch, given: Given): Promise<Child> {
  const { platform } = visit.get('acting');
  const context = { today: dayIn(platform.zone, platform.clock.now()) };
  try {
    return <OpenFile visit={visit} batch={batch} given={given} open={await readOpenFile(visit, batch, context)} />;
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 503) throw error;
    return (
      <FlashMessage
        t={visit.get('t')}
        flash={{ kind: 'stop', text: problemText(visit, { where: '', code: error.code, params: error.params }) }}
      />
    );
  }
}
