import type { Problem } from '../../kernel/refusal.ts';
import { type CompiledRegister, isVocabulary } from '../../model/compile-model.ts';
import type { Translate } from '../../site/messages.ts';

/** Why a row did not land, in the reader's words; with the register, the nearest answers by their labels instead of their codes. */
export function saidRefusal(t: Translate, problem: Problem, register?: CompiledRegister): string {
  const { code, params = {} } = problem;
  const said = 'nearest' in params && register !== undefined ? { ...params, nearest: nearestAnswers(t, register, problem) } : params;
  return t.lookUp(`fields.problem.${code}`, said) ?? t.lookUp(`refusal.${code}`, said) ?? code;
}

/** The answers most like a word that is in no list, in the reader's language; '' where the reason is another. */
export function nearestAnswers(t: Translate, register: CompiledRegister, { where, params = {} }: Problem): string {
  const { nearest } = params;
  if (typeof nearest !== 'string') return '';
  const field = register.fields.find(({ name }) => name === where.split('.')[0]);
  const vocabularies = Object.values(field?.options ?? {}).filter(isVocabulary);
  const labelOf = (code: string): string => {
    const found = vocabularies.find(({ codes }) => Object.hasOwn(codes, code));
    return found === undefined ? code : t.label(found.codes[code]!.label);
  };
  return nearest.split(', ').map(labelOf).join(', ');
}
