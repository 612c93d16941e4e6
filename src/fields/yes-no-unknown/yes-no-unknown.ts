import type { Unknown } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';
import { yesNo } from './yes-no.ts';

/** Yes, no, or not known: three answers, of which "not known" is never taken for "no". */
export function yesNoUnknown<const R extends boolean = false>(basics: Basics<R>): Declared<'yes' | 'no' | Unknown, R> {
  return declare('yes-no-unknown', basics, { vocabulary: yesNo });
}
