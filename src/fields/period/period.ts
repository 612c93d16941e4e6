import type { PeriodValue } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** From – until, each a partial date; no end means that it goes on or that nobody said. A beginning to come is refused unless `future: true`; an end may lie ahead. */
export function period<const R extends boolean = false>({
  future = false,
  ...basics
}: Basics<R> & { readonly future?: boolean }): Declared<PeriodValue, R> {
  return declare('period', basics, { future });
}
