import type { PartialDate, Unknown } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** A day, a month or a year: as much as is known. Days to come are refused unless `future: true`. */
export function date<const R extends boolean = false>({
  future = false,
  ...basics
}: Basics<R> & { readonly future?: boolean }): Declared<PartialDate | Unknown, R> {
  return declare('date', basics, { future });
}
