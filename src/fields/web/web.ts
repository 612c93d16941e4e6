import { declare, type Basics, type Declared } from '../declare.ts';

/** A web address, `http` or `https`. It is shown as a link and never fetched. */
export function web<const R extends boolean = false>(basics: Basics<R>): Declared<string, R> {
  return declare('web', basics, {});
}
