import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import { type Level, maySee } from '../../model/sensitivity.ts';

export type GroupName = 'needed' | 'whenAndWhere' | 'people' | 'coded' | 'words';

export interface FieldGroup {
  readonly name: GroupName;
  readonly fields: readonly CompiledField[];
}

/** Chooses fields that a door can take beyond what the reader's level says (files, for one, need a door that stores them). */
export type Offers = (field: CompiledField) => boolean;

/** Fields a form at this level shows: what its reader may not see, they do not fill in either. Sealed ones have no level, so they are never among them. */
export const offeredFields = (register: CompiledRegister, level: Level, offers: Offers = () => true): readonly CompiledField[] =>
  register.fields.filter((field) => maySee(level, field.sensitivity) && offers(field));

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
