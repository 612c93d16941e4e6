import { fieldLabel } from '../../../fields/index.ts';
import { showReference } from '../../../kernel/ids.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { Translate } from '../../../site/messages.ts';
import { DataTable } from '../../../site/components/data-table.tsx';
import type { FieldChange, ProposedChange } from '../batch/propose-changes.ts';

interface Line extends FieldChange {
  readonly row: number;
  readonly reference: string;
}

/** What an edited export would change, field by field, before anything is written. */
export function DifferencesTable({
  t,
  register,
  changes,
}: {
  t: Translate;
  register: CompiledRegister;
  changes: readonly ProposedChange[];
}) {
  const lines: Line[] = changes.flatMap(({ row, record, changes: fields }) =>
    fields.map((change) => ({ ...change, row, reference: record.reference! })),
  );
  if (lines.length === 0) return <p>{t('import.differences.none')}</p>;
  const text = ({ field }: Line, value: unknown) =>
    value === null ? (
      <span class="quiet">{t('import.differences.nothing')}</span>
    ) : (
      <span dir="auto">{field.kind.text(value, field, t)}</span>
    );
  return (
    <DataTable
      t={t}
      caption={t('import.differences.title')}
      isCaptionHidden
      columns={[
        { key: 'row', label: t('import.refused.row'), isNumber: true, cell: ({ row }) => t.number(row) },
        {
          key: 'record',
          label: t('import.differences.record'),
          isHead: true,
          cell: ({ reference }) => <a href={`/${t.language}/registers/${register.name}/${reference}`}>{showReference(reference)}</a>,
        },
        { key: 'field', label: t('import.refused.field'), cell: ({ field }) => fieldLabel(field, t) },
        { key: 'before', label: t('import.differences.before'), cell: (line) => <del>{text(line, line.before)}</del> },
        { key: 'after', label: t('import.differences.after'), cell: (line) => <ins>{text(line, line.after)}</ins> },
      ]}
      rows={lines}
    />
  );
}
