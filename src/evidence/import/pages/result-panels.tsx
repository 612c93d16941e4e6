import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { Translate } from '../../../site/messages.ts';
import { Button } from '../../../site/components/button.tsx';
import { ChoiceInput } from '../../../site/components/choice-input.tsx';
import { Facts } from '../../../site/components/facts.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import type { Batch } from '../batch/batch-store.ts';
import { NO_MAPPING } from '../batch/batch-table.ts';
import { PostButton } from './post-button.tsx';

/** The numbers of a trial or of the import itself; together they are the rows of the file. */
export const TallyPanel = ({ t, batch }: { t: Translate; batch: Batch }) => (
  <Panel title={batch.state === 'checked' ? t('import.tally.trial') : t('import.tally.title')}>
    <Facts
      items={(['rows', 'accepted', 'changed', 'unchanged', 'refused'] as const).map((name) => ({
        label: t(`import.tally.${name}`),
        value: t.number(batch.tally[name]),
      }))}
    />
    {batch.state === 'done' ? (
      <p>
        <a href={`/${t.language}/registers/${batch.register}`}>{t('import.tally.see')}</a>
      </p>
    ) : null}
  </Panel>
);

/** What an undo took back, and what it left and why. */
export const UndonePanel = ({ t, batch }: { t: Translate; batch: Batch }) => (
  <Panel title={t('import.undo.title')}>
    <Facts
      items={[
        { label: t('import.undo.removed'), value: t.number(batch.undo?.removed ?? 0) },
        { label: t('import.undo.restored'), value: t.number(batch.undo?.restored ?? 0) },
        ...(['changed', 'reviewed'] as const).flatMap((reason) => {
          const left = batch.undo?.left[reason];
          return left === undefined ? [] : [{ label: t(`import.undo.${reason}`), value: t.number(left) }];
        }),
      ]}
    />
  </Panel>
);

interface NextProps {
  readonly t: Translate;
  readonly csrf: string;
  readonly batch: Batch;
  readonly register: CompiledRegister;
}

/** What can be done next with a batch that nobody is at work on. */
export function NextPanel({ t, csrf, batch, register }: NextProps) {
  const here = `/${t.language}/import/${batch.id}`;
  if (batch.state === 'uploaded') {
    return batch.mapping === NO_MAPPING || batch.file === null ? null : (
      <Panel isTinted>
        <p>{t('import.check.line')}</p>
        <PostButton action={`${here}/check`} csrf={csrf} label={t('import.check.submit')} />
      </Panel>
    );
  }
  if (batch.state === 'checked') return <RunPanel t={t} csrf={csrf} batch={batch} register={register} />;
  if (!['done', 'failed', 'cancelled'].includes(batch.state)) return null;
  return (
    <div class="row">
      {batch.state === 'done' || batch.file === null ? null : (
        <PostButton action={`${here}/go-on`} csrf={csrf} label={t('import.act.goOn')} />
      )}
      <Button href={`${here}/undo`} look="soft">
        {t('import.act.undo')}
      </Button>
    </div>
  );
}

function RunPanel({ t, csrf, batch, register }: NextProps) {
  const here = `/${t.language}/import/${batch.id}`;
  const rows = batch.tally.accepted + batch.tally.changed;
  const furthest = register.needsSecondPerson === true ? t('import.run.accepted') : t('import.run.published');
  return (
    <Panel title={t('import.run.title')} isTinted>
      {rows === 0 ? (
        <p>{t('import.run.nothing')}</p>
      ) : (
        <PostButton action={`${here}/run`} csrf={csrf} label={t('import.run.submit', { rows })}>
          <ChoiceInput
            t={t}
            name="target"
            label={t('import.run.how')}
            options={[
              { value: 'submitted', label: t('import.run.submitted') },
              { value: 'furthest', label: furthest },
            ]}
            values={['submitted']}
            hasUnknown={false}
            isRequired
          />
        </PostButton>
      )}
      <PostButton action={`${here}/check`} csrf={csrf} label={t('import.check.again')} look="soft" />
    </Panel>
  );
}
