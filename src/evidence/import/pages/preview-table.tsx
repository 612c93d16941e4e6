import { fieldLabel } from '../../../fields/index.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { Translate } from '../../../site/messages.ts';
import { type Column, DataTable } from '../../../site/components/data-table.tsx';
import { Tag } from '../../../site/components/tag.tsx';
import { saidRefusal } from '../said-refusal.ts';
import { placeWords } from './field-words.ts';
import type { FirstRow } from './first-rows.ts';

const LONGEST = 120;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The first rows with every field that any of them fills. */
export function PreviewTable({ t, register, rows }: { t: Translate; register: CompiledRegister; rows: readonly FirstRow[] }) {
  const filled = register.fields.filter((field) => rows.some(({ values }) => values[field.name] !== undefined));
  const columns: Column<FirstRow>[] = [
    { key: 'row', label: t('import.preview.row'), isHead: true, isNumber: true, cell: ({ row }) => t.number(row) },
    ...(rows.some(({ problems }) => problems.length > 0)
      ? [
          {
            key: 'problem',
            label: t('import.preview.problem'),
            cell: ({ problems }: FirstRow) =>
              problems.length === 0 ? null : (
                <ul class="plain">
                  {problems.map((problem) => (
                    <li>
                      <Tag look="stop">{placeWords(t, register, problem.where)}</Tag> {saidRefusal(t, problem, register)}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]
      : []),
    ...filled.map((field) => ({
      key: field.name,
      label: fieldLabel(field, t),
      cell: ({ values }: FirstRow) => <span dir="auto">{short(field.kind.text(values[field.name] ?? null, field, t))}</span>,
    })),
  ];
  return <DataTable t={t} caption={t('import.preview.title')} isCaptionHidden columns={columns} rows={rows} hasCards={false} />;
}
