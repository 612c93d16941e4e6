import type { ProseValue } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** Running text in a stated language, in a subset of Markdown. `translated`: translations of it are kept. `maxLength` in UTF-16 units, 20,000 unless told. */
export function prose<const R extends boolean = false>({
  translated = false,
  maxLength = 20_000,
  ...basics
}: Basics<R> & { readonly translated?: boolean; readonly maxLength?: number }): Declared<ProseValue, R> {
  return declare('prose', basics, { translated, maxLength });
}
