import type { FieldType } from '../model/field.ts';

type WithDefault =
  | 'canBeDimension'
  | 'columns'
  | 'child'
  | 'store'
  | 'storeChildren'
  | 'words'
  | 'codes'
  | 'files'
  | 'dimensions'
  | 'measure'
  | 'csvParts';

/** What a kind of field does unless it says otherwise: no table of its own, nothing to search, count or sum, one cell in a file. */
const DEFAULTS = {
  canBeDimension: false,
  columns: () => [],
  child: () => null,
  store: () => ({}),
  storeChildren: () => [],
  words: () => [],
  codes: () => [],
  files: () => [],
  dimensions: () => [],
  measure: () => null,
  csvParts: () => [''],
} satisfies Pick<FieldType, WithDefault>;

/** A field type from its facets. */
export const defineFieldType = <V>(facets: Omit<FieldType<V>, WithDefault> & Partial<Pick<FieldType<V>, WithDefault>>): FieldType<V> => ({
  ...DEFAULTS,
  ...facets,
});
