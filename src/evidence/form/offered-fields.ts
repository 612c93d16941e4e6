import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import { type Level, maySee } from '../../model/sensitivity.ts';

export type GroupName = 'needed' | 'whenAndWhere' | 'people' | 'coded' | 'words';

export interface FieldGroup {
  readonly name: GroupName;
  readonly fields: readonly CompiledField[];
}

/** Chooses, among the fields that a level allows, those a door can take: sealed ones need a door that encrypts them first (`sealForm`). */
export type Offers = (field: CompiledField) => boolean;

export const notSealed: Offers = ({ sensitivity }) => sensitivity !== 'sealed';

/**
 * Fields a form at this level shows: what its reader may not see, they do not fill in either. Sealed ones nobody reads; whoever may write restricted
 * ones may write them, where the door offers it.
 */
export const offeredFields = (register: CompiledRegister, level: Level, offers: Offers = notSealed): readonly CompiledField[] =>
  register.fields.filter((field) => (maySee(level, field.sensitivity) || (level === 'restricted' && !notSealed(field))) && offers(field));

const groupOf = (register: CompiledRegister, field: CompiledField): GroupName => {
  if (field.required === true) return 'needed';
  if (field.name === register.dated || field.name === register.placed) return 'whenAndWhere';
  if (field.kind.measure(field) !== null) return 'people';
  return field.kind.dimensions(field).length > 0 ? 'coded' : 'words';
};

const ORDER: readonly GroupName[] = ['needed', 'whenAndWhere', 'people', 'coded', 'words'];

/** The fields in the order in which they are asked: what is needed first, words last; empty groups are left out. */
export function groupedFields(register: CompiledRegister, fields: readonly CompiledField[]): readonly FieldGroup[] {
  return ORDER.map((name) => ({ name, fields: fields.filter((field) => groupOf(register, field) === name) })).filter(
    (group) => group.fields.length > 0,
  );
}
