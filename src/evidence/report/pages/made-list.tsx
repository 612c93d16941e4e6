import { registerLabel } from '../../../fields/index.ts';
import { showReference } from '../../../kernel/ids.ts';
import type { Model } from '../../../model/compile-model.ts';
import type { Translate } from '../../../site/messages.ts';
import { StatusLabel } from '../../pages/status-label.tsx';
import { captionOf } from '../../record/caption.ts';
import type { MadeRecord } from '../made-records.ts';

/** The records a report led to, with their place in review; a link where the reader may open them. */
export const MadeList = ({ t, model, made }: { t: Translate; model: Model; made: readonly MadeRecord[] }) =>
  made.length === 0 ? (
    <p class="quiet">{t('report.made.none')}</p>
  ) : (
    <ul class="to-do">
      {made.map(({ register: name, reference, record }) => {
        const register = model.has(name) ? model.register(name) : null;
        const kind = register === null ? name : registerLabel(register, t, 'one');
        const shown = reference === null ? '' : showReference(reference);
        return (
          <li>
            {record === null || register === null || reference === null ? (
              <span>{kind}</span>
            ) : (
              <a href={`/${t.language}/registers/${name}/${reference}`}>{captionOf(register, record, t)}</a>
            )}
            {record === null ? null : <StatusLabel t={t} status={record.status} />}
            <small class="quiet">
              {record === null ? '' : `${kind} · `}
              {shown === '' ? null : t('report.made.reference', { reference: shown })}
            </small>
          </li>
        );
      })}
    </ul>
  );
