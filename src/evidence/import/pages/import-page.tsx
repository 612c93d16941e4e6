import { registerLabel } from '../../../fields/index.ts';
import { Refusal, type Problem } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, problemText, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { DataTable } from '../../../site/components/data-table.tsx';
import { EmptyState } from '../../../site/components/empty-state.tsx';
import { Field } from '../../../site/components/field.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { SelectInput } from '../../../site/components/select-input.tsx';
import { describedBy, fieldId } from '../../../site/field-id.ts';
import { listBatches } from '../batch/batch-store.ts';
import { uploadBatch } from '../batch/upload-batch.ts';
import { BatchStateTag } from './batch-state.tsx';

const MOST_SHOWN = 100;

async function importPage(visit: Visit, given: { register: string; problem?: Problem; status?: Refusal['status'] }): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { model, database } = acting.platform;
  const batches = await database.as(identityOf(acting, 'steward'), (tx) => listBatches(tx, MOST_SHOWN));
  const registers = model.registers.filter(({ name }) => acting.session!.stewardOf.has(name));
  const name = (register: string): string => (model.has(register) ? registerLabel(model.register(register), t) : register);
  const error = given.problem === undefined ? undefined : problemText(visit, given.problem);
  return frame(
    visit,
    {
      title: t('import.title'),
      current: '/import',
      ...(given.problem !== undefined && { problems: [given.problem], status: given.status ?? 422 }),
    },
    <div class="stack">
      <PageHead title={t('import.title')} line={t('import.line')} />
      <Panel title={t('import.upload.title')}>
        {registers.length === 0 ? (
          <p>{t('import.list.noRegister')}</p>
        ) : (
          <form class="stack" method="post" action={`/${t.language}/import`} enctype="multipart/form-data">
            <Csrf token={visit.get('csrf')} />
            <SelectInput
              t={t}
              name="register"
              label={t('import.upload.register')}
              options={registers.map((register) => ({ value: register.name, label: registerLabel(register, t) }))}
              value={given.register}
              hasUnknown={false}
              emptyLabel={registers.length === 1 ? null : undefined}
              isRequired
            />
            <Field t={t} name="file" label={t('import.upload.file')} help={t('import.upload.fileHelp')} error={error} isRequired>
              <input
                class="input"
                type="file"
                id={fieldId('file')}
                name="file"
                required
                aria-invalid={error === undefined ? undefined : 'true'}
                aria-describedby={describedBy('file', { help: t('import.upload.fileHelp'), error })}
              />
            </Field>
            <div class="row">
              <Button>{t('import.upload.submit')}</Button>
            </div>
          </form>
        )}
      </Panel>
      <section class="stack">
        {batches.length === 0 ? (
          <EmptyState title={t('import.list.none')} />
        ) : (
          <DataTable
            t={t}
            caption={t('import.list.title')}
            isSheet
            columns={[
              {
                key: 'file',
                label: t('import.list.file'),
                isHead: true,
                cell: (batch) => (
                  <a href={`/${t.language}/import/${batch.id}`} dir="auto">
                    {batch.fileName ?? t('import.list.noName')}
                  </a>
                ),
              },
              { key: 'register', label: t('import.list.register'), cell: (batch) => name(batch.register) },
              { key: 'state', label: t('import.list.state'), cell: (batch) => <BatchStateTag t={t} state={batch.state} /> },
              {
                key: 'rows',
                label: t('import.tally.rows'),
                isNumber: true,
                cell: (batch) => t.number(batch.rowsTotal ?? batch.tally.rows),
              },
              { key: 'accepted', label: t('import.tally.accepted'), isNumber: true, cell: (batch) => t.number(batch.tally.accepted) },
              { key: 'refused', label: t('import.tally.refused'), isNumber: true, cell: (batch) => t.number(batch.tally.refused) },
              { key: 'when', label: t('import.list.when'), cell: (batch) => t.date(batch.createdAt) },
            ]}
            rows={batches}
          />
        )}
      </section>
    </div>,
  );
}

async function upload(visit: Visit): Promise<Response> {
  const acting = visit.get('acting');
  const form = await visit.req.parseBody({ all: true });
  const register = typeof form['register'] === 'string' ? form['register'] : '';
  const file = form['file'];
  try {
    if (!acting.platform.model.has(register)) throw new Refusal('no-such-register', { where: 'register', params: { register } });
    if (!(file instanceof File) || file.size === 0) throw new Refusal('file-missing', { where: 'file' });
    const id = await uploadBatch(acting, { register, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return redirectTo(visit, `/import/${id}`);
  } catch (error) {
    if (!(error instanceof Refusal) || [401, 403, 503].includes(error.status)) throw error;
    return importPage(visit, { register, problem: { where: 'file', code: error.code, params: error.params }, status: error.status });
  }
}

export const importPageRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/import',
    who: ['steward'],
    handle: (visit) => importPage(visit, { register: visit.req.query('register') ?? '' }),
  },
  { method: 'post', path: '/import', who: ['steward'], handle: upload },
];
