import type { CompiledField } from '../model/field.ts';
import type { Speaker } from '../model/speaker.ts';

/** Messages of the registers by key, English source text of the declaration where a language does not have one yet. */
const saidOr = (key: string, fallback: string, speaker: Speaker): string => (speaker.has(key) ? speaker.say(key) : fallback);

export const fieldLabel = (field: CompiledField, speaker: Speaker): string =>
  saidOr(`registers.${field.register}.field.${field.name}`, field.label, speaker);

export const fieldHelp = (field: CompiledField, speaker: Speaker): string | undefined =>
  field.help === undefined ? undefined : saidOr(`registers.${field.register}.help.${field.name}`, field.help, speaker);

/** The unit of a number in the reader's language; undefined where it has none. */
export const unitLabel = (field: CompiledField, speaker: Speaker): string | undefined => {
  const { unit } = field.options;
  return typeof unit === 'string' ? saidOr(`registers.${field.register}.unit.${field.name}`, unit, speaker) : undefined;
};

/** Who can open a sealed field. */
export const keyholdersLabel = ({ options }: CompiledField, speaker: Speaker): string =>
  saidOr(`fields.keyholders.${String(options['keyholders'])}`, String(options['keyholders']), speaker);

/** What one measure of a yearly field is called, with its unit where it has one. */
export const measureLabel = (field: CompiledField, measure: string, speaker: Speaker): string => {
  const { label, unit } = (field.options['measures'] as Readonly<Record<string, { readonly label: string; readonly unit?: string }>>)[
    measure
  ]!;
  const said = saidOr(`registers.${field.register}.measure.${field.name}.${measure}`, label, speaker);
  return unit === undefined
    ? said
    : `${said} (${saidOr(`registers.${field.register}.measureUnit.${field.name}.${measure}`, unit, speaker)})`;
};

/** What a table is counted or narrowed down by: the field, and after a dash the part of it (`Place – Country`). */
export const dimensionLabel = ({ field, part }: { readonly field: CompiledField; readonly part: string }, speaker: Speaker): string =>
  part === '' ? fieldLabel(field, speaker) : `${fieldLabel(field, speaker)} – ${saidOr(`fields.${field.type}.${part}`, part, speaker)}`;

/** What a register is called, in the singular or the plural. */
export const registerLabel = (
  register: { readonly name: string; readonly label: { readonly one: string; readonly many: string } },
  speaker: Speaker,
  count: 'one' | 'many' = 'many',
): string => saidOr(`registers.${register.name}.${count}`, register.label[count], speaker);
