import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Speaker } from '../../model/speaker.ts';
import type { StoredRecord } from './stored-record.ts';

/** What a record is called in a list, in the reader's language; from what this reader may see of it. */
export function captionOf(register: CompiledRegister, record: Pick<StoredRecord, 'values'>, speaker: Speaker): string {
  const parts = register.caption.flatMap((name) => {
    const [fieldName, part] = name.split(':') as [string, string?];
    const field = register.field(fieldName);
    const value = record.values[fieldName];
    if (value === null || value === undefined) return [];
    const dimension = part === undefined ? undefined : register.dimensions.get(name);
    const text =
      dimension === undefined
        ? field.kind.text(value, field, speaker)
        : dimensionText(register, name, field.kind.store(value, field)[dimension.column.slice(field.column.length)], speaker);
    return text === '' ? [] : [text];
  });
  return parts.length === 0 ? speaker.say('evidence.list.record') : parts.join(' · ');
}

/** Label of one value of a dimension: a code's label, a country's name, a year. */
export function dimensionText(register: CompiledRegister, name: string, value: unknown, speaker: Speaker): string {
  if (value === null || value === undefined || value === 'unknown') return speaker.say('evidence.list.unknown');
  const dimension = register.dimensions.get(name)!;
  const labels = dimension.vocabulary?.codes[String(value)]?.label;
  return labels === undefined ? (dimension.label?.(String(value), speaker) ?? String(value)) : speaker.label(labels);
}
