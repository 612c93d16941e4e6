import { fieldLabel } from '../../../fields/index.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CompiledField } from '../../../model/field.ts';
import type { Translate } from '../../../site/messages.ts';

/** What a part of a field is called: `Place: Country`. */
export function partLabel(t: Translate, field: CompiledField, part: string): string {
  const label = fieldLabel(field, t);
  const name = part.replace(/^\./, '');
  if (name === '') return label;
  return t('import.columns.part', { field: label, part: t.lookUp(`fields.${field.type}.${name}`) ?? name });
}

/** Where a row is wrong, in the reader's words: `Place: Country` for `place.country`. */
export function placeWords(t: Translate, register: CompiledRegister, where: string): string {
  const [name = '', ...parts] = where.split('.');
  const field = register.fields.find((candidate) => candidate.name === name);
  if (field === undefined) return where === '' ? t('import.refused.whole') : where;
  // The number of a repeated row counts from nought inside; people count from one.
  const part = parts.map((piece) => (/^\d+$/.test(piece) ? String(Number(piece) + 1) : piece)).join(' ');
  return partLabel(t, field, part);
}
