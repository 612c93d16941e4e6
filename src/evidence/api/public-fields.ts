import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import type { Model } from '../../model/compile-model.ts';
import { maySee } from '../../model/sensitivity.ts';

/** Registers whose records everyone may read one by one. */
export const openRegisters = (model: Model): readonly CompiledRegister[] =>
  model.registers.filter((register) => register.publication === 'open');

/** Fields of which everyone sees at least a part: the town of a place may be for the network while its country is public. */
export function publicFields(register: CompiledRegister): readonly CompiledField[] {
  return register.fields.filter((field) => {
    const parts = [...field.kind.columns(field), ...(field.kind.child(field)?.columns ?? [])];
    return parts.length === 0
      ? maySee('public', field.sensitivity)
      : parts.some((part) => maySee('public', part.sensitivity ?? field.sensitivity));
  });
}
