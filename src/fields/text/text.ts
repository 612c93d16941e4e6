import { declare, type Basics, type Declared } from '../declare.ts';

/** One line of text: a name, a title, an identifier. `maxLength` in UTF-16 units, 500 unless told. */
export function text<const R extends boolean = false>({
  maxLength = 500,
  ...basics
}: Basics<R> & { readonly maxLength?: number }): Declared<string, R> {
  return declare('text', basics, { maxLength });
}
