import type { MoneyValue } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** An amount in a currency, with the year whose prices are meant where that matters. */
export function money<const R extends boolean = false>(basics: Basics<R>): Declared<MoneyValue, R> {
  return declare('money', basics, {});
}
