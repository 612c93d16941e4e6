import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Translate } from '../../site/messages.ts';

/** Purpose or legal basis of a register in the reader's language; the declaration's English where nobody has translated it. */
export const dutyText = (t: Translate, register: Pick<CompiledRegister, 'name' | 'duties'>, part: 'purpose' | 'basis'): string =>
  t.lookUp(`registers.${register.name}.${part}`) ?? register.duties[part];
