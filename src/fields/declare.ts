import type { FieldDeclaration } from '../model/field.ts';
import type { Sensitivity } from '../model/sensitivity.ts';

/** What every declaration function takes; `required` is kept as a literal so that a register's values are inferred exactly. */
export interface Basics<R extends boolean = boolean, S extends Sensitivity = Sensitivity> {
  readonly label: string;
  readonly help?: string;
  readonly sensitivity: S;
  readonly required?: R;
  readonly identifying?: string;
}

export type Declared<V, R extends boolean> = FieldDeclaration<V> & { readonly required: R };

/** A declaration as plain data; members that were not said are left out. */
export function declare<V, R extends boolean>(
  type: string,
  basics: Basics<R>,
  options: FieldDeclaration['options'],
  isMany = false,
): Declared<V, R> {
  const { label, help, sensitivity, required, identifying } = basics;
  return {
    type,
    label,
    sensitivity,
    required: (required ?? false) as R,
    ...(help === undefined ? {} : { help }),
    ...(identifying === undefined ? {} : { identifying }),
    ...(isMany ? { many: true } : {}),
    options,
  };
}
