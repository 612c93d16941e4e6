import type { Problem } from '../../kernel/refusal.ts';
import type { Translate } from '../../site/messages.ts';

/** Why a row did not land, in the reader's words. */
export const saidRefusal = (t: Translate, { code, params = {} }: Pick<Problem, 'code' | 'params'>): string =>
  t.lookUp(`fields.problem.${code}`, params) ?? t.lookUp(`refusal.${code}`, params) ?? t.lookUp(`import.refusal.${code}`, params) ?? code;
