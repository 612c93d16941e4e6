import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { Problem } from '../../../kernel/refusal.ts';
import type { Translate } from '../../../site/messages.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { DataTable } from '../../../site/components/data-table.tsx';
import { TextInput } from '../../../site/components/text-input.tsx';
import { fieldId } from '../../../site/field-id.ts';
import type { Batch } from '../batch/batch-store.ts';
import type { MappingSpec } from '../mappings/mapping-spec.ts';
import { saidRefusal } from '../said-refusal.ts';
import { type Target, targetsOf, targetValue } from './mapping-targets.ts';

export interface MappingFormProps {
  readonly t: Translate;
  readonly csrf: string;
  readonly batch: Batch;
  readonly register: CompiledRegister;
  readonly columns: readonly string[];
  /** What is chosen: the spec so far, or a proposal. */
  readonly spec: MappingSpec;
  readonly problems: readonly Problem[];
}

export const DROP = 'drop';

/** Names only columns, never what stands in them: a column may hold what must not be shown. */
export const MappingForm = ({ t, csrf, batch, register, columns, spec, problems }: MappingFormProps) => {
  const targets = targetsOf(t, register);
  const mapped = new Set(Object.values(spec.columns).map((rule) => (rule === DROP ? '' : rule.field)));
  const needed = register.fields.filter(
    (field) =>
      field.required === true && field.name !== 'sources' && (!mapped.has(field.name) || spec.defaults?.[field.name] !== undefined),
  );
  return (
    <form class="stack" method="post" action={`/${t.language}/import/${batch.id}/columns`}>
      <Csrf token={csrf} />
      <p>{t('import.columns.help')}</p>
      <p class="help">{t('import.columns.identityHelp')}</p>
      <DataTable
        t={t}
        caption={t('import.columns.title')}
        isCaptionHidden
        columns={[
          {
            key: 'column',
            label: t('import.columns.name'),
            isHead: true,
            cell: ({ column, index }) => (
              <label for={fieldId(`column.${index}`)} dir="auto">
                {column}
              </label>
            ),
          },
          {
            key: 'target',
            label: t('import.columns.goesTo'),
            cell: ({ column, index }) => (
              <TargetSelect
                t={t}
                index={index}
                targets={targets}
                value={chosenTarget(spec, column)}
                problem={problems.find(({ where }) => where === `column.${index}`)}
              />
            ),
          },
          {
            key: 'identity',
            label: t('import.columns.identity'),
            cell: ({ column, index }) => (
              <input
                type="checkbox"
                name="identity"
                value={String(index)}
                checked={spec.identity?.includes(column) === true}
                aria-label={`${t('import.columns.identity')}: ${column}`}
              />
            ),
          },
        ]}
        rows={columns.map((column, index) => ({ column, index }))}
      />
      <TextInput
        t={t}
        name="publisher"
        label={t('import.columns.publisher')}
        help={t('import.columns.publisherHelp')}
        value={spec.sourceDefaults?.publisher}
        maxLength={300}
      />
      {needed.length === 0 ? null : (
        <>
          <h3>{t('import.columns.everyRow')}</h3>
          <p class="help">{t('import.columns.everyRowHelp')}</p>
        </>
      )}
      {needed.map((field) => (
        <div class="stack">
          {field.kind.input({
            field,
            name: `every.${field.name}`,
            value: spec.defaults?.[field.name] ?? null,
            problems: problems.flatMap((problem) =>
              problem.where.startsWith(`every.${field.name}`) ? [{ ...problem, where: problem.where.slice('every.'.length) }] : [],
            ),
            speaker: t,
          })}
        </div>
      ))}
      <div class="row">
        <Button isUnchecked>{t('import.columns.save')}</Button>
      </div>
    </form>
  );
};

const chosenTarget = ({ columns }: MappingSpec, column: string): string => {
  const rule = columns[column];
  return rule === undefined ? '' : rule === DROP ? DROP : targetValue(rule);
};

function TargetSelect({
  t,
  index,
  targets,
  value,
  problem,
}: {
  t: Translate;
  index: number;
  targets: readonly Target[];
  value: string;
  problem: Problem | undefined;
}) {
  const id = fieldId(`column.${index}`);
  return (
    <>
      {problem === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          {saidRefusal(t, problem)}
        </p>
      )}
      <select
        class="input"
        id={id}
        name={`column.${index}`}
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={problem === undefined ? undefined : `${id}-error`}
      >
        <option value="">{t('import.columns.aside')}</option>
        <option value={DROP} selected={value === DROP}>
          {t('import.columns.drop')}
        </option>
        {targets.map((target) => (
          <option value={target.value} selected={target.value === value}>
            {target.label}
          </option>
        ))}
      </select>
    </>
  );
}
