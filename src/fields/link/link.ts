import type { LinkValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** Links to other records. `registers` names those that may be linked, all unless told; `relation` lists how two records can belong together. */
export function link<const R extends boolean = false>({
  registers,
  relation,
  ...basics
}: Basics<R> & { readonly registers?: readonly string[]; readonly relation?: Vocabulary }): Declared<readonly LinkValue[], R> {
  return declare(
    'link',
    basics,
    { ...(registers === undefined ? {} : { registers }), ...(relation === undefined ? {} : { relation }) },
    true,
  );
}
