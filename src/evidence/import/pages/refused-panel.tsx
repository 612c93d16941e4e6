import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { Translate } from '../../../site/messages.ts';
import { Button } from '../../../site/components/button.tsx';
import { DataTable } from '../../../site/components/data-table.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import type { Batch } from '../batch/batch-store.ts';
import type { RowRefusal } from '../batch/import-batch.ts';
import { saidRefusal } from '../said-refusal.ts';
import { placeWords } from './field-words.ts';

export const REFUSED_SHOWN = 50;

/** The first refused rows with their reasons; all of them as a file. */
export function RefusedPanel({
  t,
  batch,
  register,
  refusals,
}: {
  t: Translate;
  batch: Batch;
  register: CompiledRegister;
  refusals: readonly RowRefusal[];
}) {
  if (refusals.length === 0) return null;
  return (
    <Panel title={t('import.refused.title')}>
      <p class="row">
        <Button look="soft" href={`/${t.language}/import/${batch.id}/refusals.csv`}>
          {t('import.refused.download')}
        </Button>
      </p>
      {refusals.length >= REFUSED_SHOWN ? <p class="quiet">{t('import.refused.first', { count: REFUSED_SHOWN })}</p> : null}
      <DataTable
        t={t}
        caption={t('import.refused.title')}
        isCaptionHidden
        columns={[
          { key: 'row', label: t('import.refused.row'), isHead: true, cell: ({ row }) => t.number(row) },
          { key: 'field', label: t('import.refused.field'), cell: ({ where }) => placeWords(t, register, where) },
          {
            key: 'reason',
            label: t('import.refused.reason'),
            cell: (refusal) => <span dir="auto">{saidRefusal(t, refusal, register)}</span>,
          },
        ]}
        rows={refusals}
      />
    </Panel>
  );
}
