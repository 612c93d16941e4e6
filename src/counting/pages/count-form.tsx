import { dimensionLabel, fieldLabel, registerLabel } from '../../fields/labels.ts';
import { dimensionText } from '../../evidence/record/caption.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { LEVELS } from '../../model/sensitivity.ts';
import { Button } from '../../site/components/button.tsx';
import { Field } from '../../site/components/field.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import type { Translate } from '../../site/messages.ts';
import { dimensionsAt, measuresAt } from '../count/count-plan.ts';
import { statesAt } from '../count/counted-state.ts';
import type { CountDefinition } from '../definition.ts';
import { dimensionKey } from '../definition.ts';
import { periodText, whereName } from './count-query.ts';
import { stateName } from './count-view.ts';

/** Codes that are offered as boxes; longer lists are chosen from one at a time. */
const MOST_BOXES = 15;

interface FormProps {
  readonly t: Translate;
  readonly register: CompiledRegister;
  readonly definition: CountDefinition;
  readonly best: Level;
}

/** The question as a plain form: whatever is chosen stands in the address. */
export const CountForm = ({ t, register, definition, best }: FormProps) => {
  const dimensions = dimensionsAt(register, definition.level);
  const measures = measuresAt(register, definition.level);
  const states = statesAt(register, definition.level);
  const chosen = definition.by.map(dimensionKey);
  const levels = LEVELS.filter(
    (level) => LEVELS.indexOf(level) <= LEVELS.indexOf(best) && (level !== 'public' || register.publication === 'open'),
  );
  return (
    <form class="stack" method="get" action={`/${t.language}/counts/new`}>
      <input type="hidden" name="register" value={register.name} />
      <SelectInput
        t={t}
        name="measure"
        label={t('figures.build.measure')}
        hasUnknown={false}
        emptyLabel={null}
        value={definition.measure}
        options={[
          { value: 'records', label: t('figures.build.records') },
          ...measures.map(({ field }) => ({ value: field.name, label: fieldLabel(field, t) })),
        ]}
      />
      <Field t={t} name="by" label={t('figures.build.by')} isGroup>
        {Array.from({ length: Math.min(4, chosen.length + 1) }, (_, index) => (
          <label>
            <span class="unseen">{t('figures.build.dimension', { number: index + 1 })}</span>
            <select class="input" name="by">
              <option value="">{t(index === 0 ? 'figures.build.notSplit' : 'figures.build.noFurther')}</option>
              {dimensions.map((dimension) => (
                <option value={dimension.name} selected={chosen[index] === dimension.name}>
                  {dimensionLabel(dimension, t)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </Field>
      {states.length === 0 ? null : (
        <>
          <SelectInput
            t={t}
            name="state"
            label={t('figures.build.state')}
            hasUnknown={false}
            emptyLabel={t('figures.build.anyState')}
            value={definition.state?.state ?? ''}
            options={states.map((state) => ({ value: state, label: stateName({ t, register }, state) }))}
          />
          <TextInput
            t={t}
            name="period"
            label={t('figures.build.period')}
            help={t('figures.build.periodHelp')}
            value={definition.state === undefined ? '' : periodText(definition.state.period)}
            size="short"
          />
        </>
      )}
      <details class="facet" open={definition.where.length > 0}>
        <summary>
          {t('figures.build.where')}
          {definition.where.length === 0 ? null : (
            <span class="quiet"> · {t('figures.build.conditions', { count: definition.where.length })}</span>
          )}
        </summary>
        {dimensions.map((dimension) => (
          <Condition
            t={t}
            register={register}
            name={dimension.name}
            codes={definition.where.find((one) => dimensionKey(one) === dimension.name)?.codes ?? []}
          />
        ))}
      </details>
      {levels.length < 2 ? (
        <input type="hidden" name="level" value={definition.level} />
      ) : (
        <SelectInput
          t={t}
          name="level"
          label={t('figures.build.level')}
          help={t('figures.build.levelHelp')}
          hasUnknown={false}
          emptyLabel={null}
          value={definition.level}
          options={levels.map((level) => ({ value: level, label: t(`figures.level.${level}`) }))}
        />
      )}
      <Button isWide>{t('figures.build.count')}</Button>
    </form>
  );
};

const Condition = ({ t, register, name, codes }: { t: Translate; register: CompiledRegister; name: string; codes: readonly string[] }) => {
  const dimension = register.dimensions.get(name)!;
  const label = dimensionLabel(dimension, t);
  const all = dimension.vocabulary === undefined ? null : [...Object.keys(dimension.vocabulary.codes), 'unknown'];
  const isShort = all !== null && all.length <= MOST_BOXES;
  return (
    <details class="facet" open={codes.length > 0}>
      <summary>{label}</summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {(isShort ? all : codes).map((code) => (
          <label>
            <input type="checkbox" name={whereName(name)} value={code} checked={codes.includes(code)} />
            {dimensionText(register, name, code, t)}
          </label>
        ))}
        {isShort ? null : all === null ? (
          <TextInput t={t} name={whereName(name)} label={t('figures.build.values')} help={t('figures.build.valuesHelp')} value="" />
        ) : (
          <SelectInput
            t={t}
            name={whereName(name)}
            label={t('figures.build.addCode')}
            hasUnknown={false}
            emptyLabel={t('figures.build.noFurther')}
            options={all
              .filter((code) => !codes.includes(code))
              .map((code) => ({ value: code, label: dimensionText(register, name, code, t) }))}
          />
        )}
      </fieldset>
    </details>
  );
};

/** First step: which register. */
export const RegisterChoice = ({ t, registers }: { t: Translate; registers: readonly CompiledRegister[] }) => (
  <div class="tiles">
    {registers.map((register) => (
      <article class="panel">
        <h2>
          <a href={`/${t.language}/counts/new?register=${register.name}`}>{registerLabel(register, t)}</a>
        </h2>
        <p class="quiet">{t.lookUp(`registers.${register.name}.about`) ?? register.about}</p>
      </article>
    ))}
  </div>
);
