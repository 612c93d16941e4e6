/**
 * Canonical JSON of every kind of value: what a form, an import, the API and an export all read and write, and what a field hands to the database.
 * A value is `null` when nothing was said; `'unknown'` when it was asked and is not known. The two are never confused.
 */
export type Unknown = 'unknown';

/** ISO 8601 reduced precision: `2026`, `2026-03`, `2026-03-09`. */
export type PartialDate = string;

export interface ProseValue {
  /** BCP 47 tag of the language the text was written in. */
  readonly language: string;
  /** Markdown subset: paragraphs, emphasis, lists, links, quotations. No HTML. */
  readonly text: string;
}

export interface PeriodValue {
  readonly from: PartialDate | null;
  /** `null`: still going on, or not said. */
  readonly to: PartialDate | null;
}

export interface MoneyValue {
  /** Decimal string in major units: `1250.50`. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Year whose prices are meant. */
  readonly year: number | null;
}

/** People as bounds. `atMost: null` means no upper bound is known. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** One part of a breakdown; keys are shared dimensions (`ageGroup`, `genderIdentity`, …), stated by people themselves, never assigned. */
export interface PersonsPart extends Bounds {
  readonly of: Readonly<Record<string, string>>;
}

export interface PersonsValue extends Bounds {
  readonly parts?: readonly PersonsPart[];
}

export interface PlaceValue {
  /** ISO 3166-1 alpha-2, or `unknown`. */
  readonly country: string | null;
  /** ISO 3166-2. */
  readonly region?: string | null;
  readonly city?: string | null;
  /** WGS 84 degrees. */
  readonly point?: { readonly lat: number; readonly lon: number } | null;
}

/** A link to another record: its public reference, or its id inside one transaction; `relation` is a code of the field's vocabulary. */
export interface LinkValue {
  readonly register: string;
  readonly reference: string;
  readonly relation?: string;
}

/** An organisation of the network by its short name, or any other by the name it uses. */
export interface OrganisationValue {
  readonly member?: string;
  readonly name?: string;
}

export interface SourceValue {
  /** What it is called; may name someone. */
  readonly title?: string | null;
  /** Who published or said it: outlet, institution, organisation. */
  readonly publisher?: string | null;
  readonly date?: PartialDate | null;
  readonly address?: string | null;
  /** Attachment id of an archived copy uploaded by a person. */
  readonly archivedCopy?: string | null;
  /** Codes of source-kinds, source-streams, source-qualities. */
  readonly kind: string;
  readonly stream: string;
  readonly quality?: string | null;
  /** Identifier inside that source (case number, row id). */
  readonly identifier?: string | null;
}

export interface StepValue {
  /** Code of the field's step vocabulary. */
  readonly kind: string;
  readonly date: PartialDate | Unknown;
  readonly people?: Bounds | null;
  readonly note?: string | null;
}

export interface YearlyValue {
  readonly year: number;
  /** By measure name of the field's declaration. */
  readonly measures: Readonly<Record<string, number | null>>;
  readonly note?: string | null;
}

/** JSON a field accepts and gives back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Everything one record says, by field name. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** What a form, a row of an import or the API hands in: checked by nothing yet. */
export interface Draft {
  readonly values: RecordValues;
  readonly sources: readonly SourceValue[];
}
