type Compact<T> = { readonly [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** The parts of a value that were said: one spelling of each value, whether a part was null or left out. */
export const compact = <T extends Readonly<Record<string, unknown>>>(parts: T): Compact<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== undefined)) as Compact<T>;

/** The same for parts whose names a declaration gives. */
export const said = <T>(parts: Readonly<Record<string, T | null>>): Readonly<Record<string, T>> =>
  compact(parts) as Readonly<Record<string, T>>;
