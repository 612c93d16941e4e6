import type { CompiledField } from '../model/field.ts';
import type { Speaker } from '../model/speaker.ts';

/** Messages of the registers by key, English source text of the declaration where a language does not have one yet. */
const saidOr = (key: string, fallback: string, speaker: Speaker): string => (speaker.has(key) ? speaker.say(key) : fallback);

export const fieldLabel = (field: CompiledField, speaker: Speaker): string => saidOr(`registers.${field.register}.field.${field.name}`, field.label, speaker);

export const fieldHelp = (field: CompiledField, speaker: Speaker): string | undefined =>
  field.help === undefined ? undefined : saidOr(`registers.${field.register}.help.${field.name}`, field.help, speaker);

/** What a register is called, in the singular or the plural. */
export const registerLabel = (register: { readonly name: string; readonly label: { readonly one: string; readonly many: string } }, speaker: Speaker, count: 'one' | 'many' = 'many'): string =>
  saidOr(`registers.${register.name}.${count}`, register.label[count], speaker);
