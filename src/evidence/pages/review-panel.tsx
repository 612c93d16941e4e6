import type { CompiledRegister } from '../../model/compile-model.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { Panel } from '../../site/components/panel.tsx';
import type { Translate } from '../../site/messages.ts';
import { movesFrom, VISIBILITIES } from '../record/review-state.ts';
import type { StoredRecord } from '../record/stored-record.ts';

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
        <fieldset>
          <legend>{t('evidence.review.what')}</legend>
          {moves.map((move, index) => (
            <label class="choice">
              <input type="radio" name="status" value={move} checked={index === 0} /> {t(`evidence.review.move.${move}`)}
            </label>
          ))}
          <label class="choice">
            <input type="radio" name="status" value="" checked={moves.length === 0} /> {t(`evidence.review.status.${record.status}`)}
          </label>
        </fieldset>
        <label class="stack">
          <span>{t('evidence.review.visibility')}</span>
          <select name="visibility">
            {VISIBILITIES.map((visibility) => (
              <option value={visibility} selected={visibility === record.visibility}>
                {t(`evidence.review.visibilityOf.${visibility}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="stack">
          <span>{t('evidence.review.reason')}</span>
          <small>{t('evidence.review.reasonHelp')}</small>
          <textarea name="reason" rows={3} maxlength={2000}></textarea>
        </label>
        {register.publication === 'open' && ['published', 'corrected'].includes(record.status) ? (
          <label class="stack">
            <span>{t('evidence.review.notice')}</span>
            <small>{t('evidence.review.noticeHelp')}</small>
            <textarea name="notice" rows={2} maxlength={500}></textarea>
          </label>
        ) : null}
        {register.needsSecondPerson === true ? <p class="quiet">{t('evidence.review.secondPerson')}</p> : null}
        <Button>{t('evidence.review.save', { version: record.version + 1 })}</Button>
      </form>
      <p>
        <a href={`${base}/edit`}>{t('evidence.record.edit')}</a> · <a href={`${base}/redact`}>{t('leaving.redact.open')}</a>
      </p>
    </Panel>
  );
};
