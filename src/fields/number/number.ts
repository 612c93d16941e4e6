import { declare, type Basics, type Declared } from '../declare.ts';

export interface NumberOptions {
  /** English source text of what is counted or measured: `days`. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only, between ±2,147,483,647. */
  readonly integer?: boolean;
}

/** A number with its unit and the range it must lie in. */
export function number<const R extends boolean = false>({
  unit,
  min,
  max,
  integer = false,
  ...basics
}: Basics<R> & NumberOptions): Declared<number, R> {
  return declare('number', basics, {
    integer,
    ...(unit === undefined ? {} : { unit }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
}
