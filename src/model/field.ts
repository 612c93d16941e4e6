import type { Child, FC } from 'hono/jsx';
import type { z } from 'zod';
import type { Problem } from '../kernel/refusal.ts';
import type { Level, Sensitivity } from './sensitivity.ts';
import type { Speaker } from './speaker.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What every declaration of a field says. Plain data: it can be written to JSON and read back. */
export interface FieldBasics {
  /** English source text of the label; its message key is `registers.<register>.field.<name>.label`. */
  readonly label: string;
  /** English source text of what is asked and why. */
  readonly help?: string;
  readonly sensitivity: Sensitivity;
  readonly required?: boolean;
  /** Several values of the same kind. */
  readonly many?: boolean;
  /** Set where a value could point to a person: why it is kept all the same. */
  readonly identifying?: string;
}

/** A declared field; `V` is the type of its canonical value and exists for inference only. */
export interface FieldDeclaration<V = unknown> extends FieldBasics {
  readonly type: string;
  /** Options of the type: a vocabulary, measures, a published precision … */
  readonly options: Readonly<Record<string, unknown>>;
  readonly valueType?: V;
}

export type SqlType = 'text' | 'integer' | 'bigint' | 'date' | 'boolean' | 'uuid' | 'double precision' | 'timestamptz';

export interface Column {
  /** Appended to the field's column name: '' or `_from`. */
  readonly suffix: string;
  readonly type: SqlType;
  /** Where a part is seen by others than the whole field: the country of a place. */
  readonly sensitivity?: Sensitivity;
  /** Gets an index for lists and filters. */
  readonly isIndexed?: boolean;
}

/** Rows of their own for what repeats: many codes, steps, yearly figures, sources. `record_id` and `position` come by themselves. */
export interface ChildTable {
  readonly columns: readonly (Omit<Column, 'suffix'> & { readonly name: string })[];
}

export type SqlValue = string | number | boolean | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** One thing a table can be counted by or a list filtered by. */
export interface Dimension {
  /** '' for the field itself, else `year`, `country` … as in `occurredOn:year`. */
  readonly part: string;
  /** Column of the register's table, or of the field's child table when `isMany`. */
  readonly column: string;
  readonly isMany: boolean;
  readonly sensitivity: Sensitivity;
  /** Codes with labels; a free set of values (years, regions) otherwise. */
  readonly vocabulary?: Vocabulary;
  /** A label for a value without vocabulary. */
  label?(value: string, speaker: Speaker): string;
}

/** Numbers a register can be summed by; bounds are two columns, a plain number one. */
export interface Measure {
  readonly atLeast: string;
  readonly atMost: string;
  readonly sensitivity: Sensitivity;
}

export type Cleaned<V> = { readonly value: V | null; readonly problems?: undefined } | { readonly problems: readonly Problem[] };

export interface CleanContext {
  /** Today in the network's zone: `2026-11-22`. A date of an event cannot lie after it. */
  readonly today: string;
  /** The value the record carries now: a code that has ended may stay where it is, but is not newly chosen. */
  readonly before?: unknown;
}

export interface SearchWords {
  /** Language of free text, or null when none is known (names, numbers). */
  readonly language: string | null;
  readonly text: string;
  readonly sensitivity: Sensitivity;
}

export type Html = ReturnType<FC> | Child;

export interface InputProps<V> {
  readonly field: CompiledField<V>;
  /** Name of the form control, or prefix of several. */
  readonly name: string;
  /** What was typed, also when it is wrong; canonical otherwise. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly speaker: Speaker;
}

export interface ViewProps<V> {
  readonly field: CompiledField<V>;
  readonly value: V | null;
  readonly level: Level;
  readonly speaker: Speaker;
}

/** Flat form data: what a browser without scripts sends. Several values of one name keep their order. */
export interface FormValues {
  get(name: string): string | null;
  getAll(name: string): readonly string[];
  has(name: string): boolean;
  /** Names that start with a prefix. */
  names(prefix: string): readonly string[];
}

/**
 * Everything the platform ever asks of a kind of field. Whoever needs to know something about a value asks here; nobody switches on a type's name.
 * All functions are pure.
 */
export interface FieldType<V = unknown> {
  readonly name: string;
  /** May be used as a count dimension at all (free text and sealed may not). */
  readonly canBeDimension: boolean;
  columns(field: FieldDeclaration<V>): readonly Column[];
  child(field: FieldDeclaration<V>): ChildTable | null;
  /** Checks and normalises what a form, an import or the API hands in; `null`, `undefined` and '' mean nothing was said. */
  clean(input: unknown, field: CompiledField<V>, context: CleanContext): Cleaned<V>;
  /** Column suffix → value for the register's own row. */
  store(value: V | null, field: CompiledField<V>): SqlRow;
  storeChildren(value: V | null, field: CompiledField<V>): readonly SqlRow[];
  /** From column suffixes and child rows (in order) back to the value; columns the reader may not see are absent. */
  load(row: SqlRow, children: readonly SqlRow[], field: CompiledField<V>): V | null;
  /** One line of text in the reader's language: tables, captions, mails. */
  text(value: V | null, field: CompiledField<V>, speaker: Speaker): string;
  words(value: V | null, field: CompiledField<V>): readonly SearchWords[];
  /** Coded values with their vocabulary, so that search finds them by label in any language. */
  codes(value: V | null, field: CompiledField<V>): readonly { vocabulary: string; code: string; sensitivity: Sensitivity }[];
  /** Files kept with the value, by id, and who may see a cleaned copy of each. */
  files(value: V | null, field: CompiledField<V>): readonly { id: string; sensitivity: Sensitivity }[];
  dimensions(field: CompiledField<V>): readonly Dimension[];
  measure(field: CompiledField<V>): Measure | null;
  /** Column name endings in a file: '' or '.from'. Written and read byte for byte. */
  csvParts(field: CompiledField<V>): readonly string[];
  toCsv(value: V | null, field: CompiledField<V>): readonly string[];
  /** From cells by part; a missing part is ''. Gives input for `clean`. */
  fromCsv(cells: Readonly<Record<string, string>>, field: CompiledField<V>): unknown;
  /** From a posted form to input for `clean`. */
  parseForm(form: FormValues, name: string, field: CompiledField<V>): unknown;
  input(props: InputProps<V>): Html;
  view(props: ViewProps<V>): Html;
  /** Canonical value, for the API description. */
  schema(field: CompiledField<V>): z.ZodType;
}

/** A declared field bound to its name, its register and its type's behaviour. */
export interface CompiledField<V = unknown> extends FieldDeclaration<V> {
  readonly name: string;
  readonly register: string;
  /** snake_case of the name. */
  readonly column: string;
  readonly kind: FieldType<V>;
  /** Name of the child table, when it has one. */
  readonly childTable: string | null;
}
