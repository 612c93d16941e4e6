import { fieldLabel } from '../../../fields/index.ts';
import type { CompiledField } from '../../../model/field.ts';
import { Panel } from '../../../site/components/panel.tsx';
import type { Translate } from '../../../site/messages.ts';
import type { Keyholder } from '../keyholder-store.ts';

/** A question whose answers are sealed, and how many people its answers are sealed to now. */
export interface SealedQuestion {
  readonly field: CompiledField;
  /** Label of its register. */
  readonly register: string;
  readonly people: number;
  readonly isOffered: boolean;
}

/** Who holds keys, and which questions are asked because of it. */
export const HoldersPanel = ({
  t,
  holders,
  questions,
}: {
  t: Translate;
  holders: readonly Keyholder[];
  questions: readonly SealedQuestion[];
}) => (
  <Panel title={t('sealed.holders.title')}>
    <div class="stack">
      {holders.length === 0 ? <p>{t('sealed.holders.none')}</p> : null}
      <ul class="plain-list">
        {holders.map((holder) => (
          <li>
            <bdi>{holder.personName ?? t('sealed.holders.nameless')}</bdi> ·{' '}
            <bdi dir="ltr">
              <code>{holder.recipient.slice(0, 12)}…</code>
            </bdi>{' '}
            · {t('sealed.holders.since', { day: t.date(holder.addedAt) })}
          </li>
        ))}
      </ul>
      <h3>{t('sealed.holders.questions')}</h3>
      <p class="quiet">{t('sealed.holders.rule')}</p>
      <ul>
        {questions.map(({ field, register, people, isOffered }) => (
          <li>
            {register} – {fieldLabel(field, t)}: {t('sealed.holders.people', { people })}{' '}
            {isOffered ? t('sealed.holders.offered') : t('sealed.holders.notOffered')}
          </li>
        ))}
      </ul>
    </div>
  </Panel>
);
