import type { FieldDeclaration } from './field.ts';

/** `norm`: a rule in a place; `event`: something that happened; `track`: something that goes on; `thing`: something that is there. */
export type Family = 'norm' | 'event' | 'track' | 'thing';

/** `open`: public records are listed and counted exactly; `counted`: only protected, frozen figures are public; `never`: nothing is public. */
export type Publication = 'open' | 'counted' | 'never';

export interface CountingDeclaration {
  /** What a count of this register counts: `records`, or names of fields with people or numbers. */
  readonly units: readonly string[];
  /** Dimensions, as `field` or `field:part`. */
  readonly by: readonly string[];
  /** Smallest number of people or records that may be shown; only on `counted`. */
  readonly threshold?: number;
}

/** The legal side, with defaults that the network confirms at set-up. */
export interface DutiesDeclaration {
  /** English source text: what the data are for. */
  readonly purpose: string;
  /** Article of the General Data Protection Regulation the processing rests on. */
  readonly basis: string;
  /** Years after which the network must decide anew whether a record is kept; null where no person can be found in it. */
  readonly retentionYears: number | null;
  /** Criminal-offence data and special categories have rules of their own (Articles 9 and 10). */
  readonly specialCategories?: 'none' | 'article-9' | 'article-10';
}

export interface RegisterDeclaration<F extends Record<string, FieldDeclaration> = Record<string, FieldDeclaration>> {
  readonly family: Family;
  readonly publication: Publication;
  readonly label: { readonly one: string; readonly many: string };
  /** English source text of what the register is for, one or two sentences. */
  readonly about: string;
  readonly duties: DutiesDeclaration;
  /** Fields whose text names a record in lists, in this order; `place:country` takes a part. */
  readonly caption: readonly string[];
  /** Field whose date orders lists and timelines. */
  readonly dated?: string;
  /** Field with the place shown on maps. */
  readonly placed?: string;
  /** Columns of the table view; the caption comes first by itself. */
  readonly columns: readonly string[];
  readonly facets: readonly string[];
  /** A second person must accept before publication. */
  readonly needsSecondPerson?: boolean;
  readonly fields: F;
  readonly counting: CountingDeclaration;
}

export interface Register<F extends Record<string, FieldDeclaration> = Record<string, FieldDeclaration>> extends RegisterDeclaration<F> {
  readonly name: string;
}

/** The canonical values of a register, inferred from its declaration; what is not required may be null. */
export type ValuesOf<R extends Register> =
  R extends Register<infer F>
    ? { readonly [K in keyof F]: F[K] extends FieldDeclaration<infer V> ? (F[K] extends { required: true } ? V : V | null) : never }
    : never;

/** Declares a register. Plain data; the rules of the language are checked by `compileModel` when the application loads. */
export function register<const F extends Record<string, FieldDeclaration>>(name: string, declaration: RegisterDeclaration<F>): Register<F> {
  return { name, ...declaration };
}
