import { declare, type Basics, type Declared } from '../declare.ts';

/** Text encrypted to named keyholders before it is stored; nobody else can ever open it, nothing about it is searched, counted or exported. */
export function sealed<const R extends boolean = false>({
  keyholders,
  ...basics
}: Omit<Basics<R>, 'sensitivity'> & { readonly sensitivity?: 'sealed'; readonly keyholders: string }): Declared<string, R> {
  return declare('sealed', { ...basics, sensitivity: 'sealed' }, { keyholders });
}
