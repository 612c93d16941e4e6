import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { Problem } from '../../../kernel/refusal.ts';
import type { Translate } from '../../../site/messages.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { SelectInput } from '../../../site/components/select-input.tsx';
import { TextInput } from '../../../site/components/text-input.tsx';
import { fieldId } from '../../../site/field-id.ts';
import type { Batch } from '../batch/batch-store.ts';
import type { MappingSpec } from '../mappings/mapping-spec.ts';
import { targetsOf, targetValue } from './mapping-targets.ts';

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
  const options = [{ value: DROP, label: t('import.columns.drop') }, ...targetsOf(t, register)];
  return (
    <form class="stack" method="post" action={`/${t.language}/import/${batch.id}/columns`}>
      <Csrf token={csrf} />
      <p>{t('import.columns.help')}</p>
      {columns.map((column, index) => {
        const rule = spec.columns[column];
        return (
          <SelectInput
            t={t}
            name={`column.${index}`}
            label={t('import.columns.column', { name: column })}
            options={options}
            value={rule === undefined ? '' : rule === DROP ? DROP : targetValue(rule)}
            emptyLabel={t('import.columns.aside')}
            hasUnknown={false}
          />
        );
      })}
      <fieldset class="field">
        <legend>{t('import.columns.identity')}</legend>
        <p class="help">{t('import.columns.identityHelp')}</p>
        <div class="choices">
          {columns.map((column, index) => (
            <div class="choice">
              <input type="checkbox" id={fieldId(`identity.${index}`)} name="identity" value={String(index)} checked={spec.identity?.includes(column) === true} />
              <label for={fieldId(`identity.${index}`)} dir="auto">
                {column}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <TextInput t={t} name="publisher" label={t('import.columns.publisher')} help={t('import.columns.publisherHelp')} value={spec.sourceDefaults?.publisher} maxLength={300} />
      <h3>{t('import.columns.everyRow')}</h3>
      <p class="help">{t('import.columns.everyRowHelp')}</p>
      {register.fields
        .filter((field) => field.required === true && field.name !== 'sources')
        .map((field) => (
          <div class="stack">
            {field.kind.input({
              field,
              name: `every.${field.name}`,
              value: spec.defaults?.[field.name] ?? null,
              problems: problems.filter(({ where }) => where === field.name || where.startsWith(`${field.name}.`)),
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
