import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Unknown } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

type Coded<C extends string, M extends boolean> = M extends true ? readonly (C | Unknown)[] : C | Unknown;

/** An answer out of a vocabulary, or several with `many: true`. "Not known" is always an answer. */
export function code<C extends string, const R extends boolean = false, const M extends boolean = false>(
  vocabulary: Vocabulary<C>,
  { many, ...basics }: Basics<R> & { readonly many?: M },
): Declared<Coded<C, M>, R> {
  return declare('code', basics, { vocabulary }, many === true);
}
