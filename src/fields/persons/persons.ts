import type { PersonsValue, Unknown } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/**
 * People as bounds: at least, at most. `by` names vocabularies of shared dimensions (`{ ageGroup: ageGroups }`) for a breakdown that is never asked for:
 * it holds what people said of themselves.
 */
export function persons<const R extends boolean = false>({
  by = {},
  ...basics
}: Basics<R> & { readonly by?: Readonly<Record<string, Vocabulary>> }): Declared<PersonsValue | Unknown, R> {
  // The vocabularies stand among the options themselves, where the model looks for them.
  return declare('persons', basics, { ...by, by: Object.keys(by) });
}
