import { fieldLabel } from '../../fields/index.ts';
import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { RecordValues } from '../../model/values.ts';
import { say } from '../../site/say.ts';
import { groupedFields, type Offers, offeredFields } from './offered-fields.ts';

/** Begins the name of every control of a record's form, so that none takes the name of another part of the page. */
export const FORM_PREFIX = 'v.';

export interface RecordFormProps {
  readonly register: CompiledRegister;
  /** What was typed, also when it is wrong (`readForm`), or the record's canonical values. */
  readonly values: RecordValues;
  readonly problems: readonly Problem[];
  readonly speaker: Speaker;
  /** What the person may see: only that is asked. */
  readonly level: Level;
  readonly prefix?: string;
  readonly offers?: Offers;
}

/**
 * The controls of one record from its register's declaration, in groups; the caller puts them into a form with its own buttons.
 * "Add a row" posts the form with `more`: `wantsMoreRows` tells, and the page comes back with what was typed and an empty row.
 */
export const RecordForm = ({ register, values, problems, speaker, level, prefix = FORM_PREFIX, offers }: RecordFormProps) => (
  <div class="form record-form">
    {groupedFields(register, offeredFields(register, level, offers)).map((group) => (
      <section aria-labelledby={`group-${group.name}`}>
        <h2 id={`group-${group.name}`}>{say(speaker, `report.form.group.${group.name}`)}</h2>
        {group.fields.map((field) => (
          <div class="stack">
            {field.kind.input({
              field,
              name: prefix + field.name,
              value: values[field.name] ?? null,
              problems: problems.filter(({ where }) => where === field.name || where.startsWith(`${field.name}.`)),
              speaker,
            })}
          </div>
        ))}
      </section>
    ))}
  </div>
);

/**
 * The problems of a record with the names of their controls, for the list above the form (`frame`'s `problems`).
 * With `named`, each says which answer it is about.
 */
export const problemsInForm = (
  problems: readonly Problem[],
  prefix: string = FORM_PREFIX,
  named?: { readonly register: CompiledRegister; readonly speaker: Speaker },
): readonly (Problem & { readonly label?: string })[] =>
  problems.map((problem) => {
    const field = named?.register.fields.find((candidate) => candidate.name === problem.where.split('.')[0]);
    return {
      ...problem,
      where: prefix + problem.where,
      ...(named === undefined || field === undefined ? {} : { label: fieldLabel(field, named.speaker) }),
    };
  });
