import type { CompiledRegister } from '../../model/compile-model.ts';
import { Button } from '../../site/components/button.tsx';
import { ChoiceInput } from '../../site/components/choice-input.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { Panel } from '../../site/components/panel.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import type { Translate } from '../../site/messages.ts';
import { movesFrom, VISIBILITIES } from '../record/review-state.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { ReasonFields } from './reason-fields.tsx';

/** What a steward can do with a record: move it on, say who may see it, change it. One form, no scripts. */
export const ReviewPanel = ({
  t,
  csrf,
  register,
  record,
}: {
  t: Translate;
  csrf: string;
  register: CompiledRegister;
  record: StoredRecord;
}) => {
  const base = `/${t.language}/registers/${register.name}/${record.reference ?? ''}`;
  const moves = movesFrom(record.status).filter((move) => move !== 'corrected');
  return (
    <Panel>
      <h2>{t('evidence.review.title')}</h2>
      <form method="post" action={`${base}/review`} class="stack">
        <Csrf token={csrf} />
        <input type="hidden" name="version" value={String(record.version)} />
        <ChoiceInput
          t={t}
          name="status"
          label={t('evidence.review.what')}
          hasUnknown={false}
          values={['']}
          options={[
            { value: '', label: t('evidence.review.stay', { status: t(`evidence.review.status.${record.status}`) }) },
            ...moves.map((move) => ({ value: move, label: t(`evidence.review.move.${move}`) })),
          ]}
        />
        <SelectInput
          t={t}
          name="visibility"
          label={t('evidence.review.visibility')}
          value={record.visibility ?? 'public'}
          hasUnknown={false}
          options={VISIBILITIES.map((visibility) => ({ value: visibility, label: t(`evidence.review.visibilityOf.${visibility}`) }))}
        />
        <ReasonFields t={t} register={register} isPublic={['published', 'corrected'].includes(record.status)} />
        {register.needsSecondPerson === true ? <p class="quiet">{t('evidence.review.secondPerson')}</p> : null}
        <Button>{t('evidence.review.save', { version: record.version + 1 })}</Button>
      </form>
      <p>
        <a href={`${base}/edit`}>{t('evidence.record.edit')}</a> · <a href={`${base}/translations`}>{t('sealed.translation.open')}</a> ·{' '}
        <a href={`${base}/redact`}>{t('leaving.redact.open')}</a>
      </p>
    </Panel>
  );
};
