import type { YearlyValue } from '../../model/values.ts';
import { snakeCase } from '../../model/naming.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** One number kept for each year; label and unit are English source texts. */
export interface YearlyMeasure {
  readonly label: string;
  readonly unit?: string;
}

/** Columns of the child table that no measure may be called. */
const TAKEN = ['year', 'note', 'position', 'record_id'];

/** Numbers year by year, by name of the measure. */
export function yearly<const R extends boolean = false>({
  measures,
  ...basics
}: Basics<R> & { readonly measures: Readonly<Record<string, YearlyMeasure>> }): Declared<readonly YearlyValue[], R> {
  for (const name of Object.keys(measures))
    if (!/^[a-z][a-zA-Z0-9]{0,30}$/.test(name) || TAKEN.includes(snakeCase(name)))
      throw new Error(`A yearly measure cannot be called "${name}"`);
  return declare('yearly', basics, { measures }, true);
}
