import type { ContentLanguage, Language } from '../kernel/languages.ts';

/** A label in every content language; Arabic where public pages need it. */
export type Labels = Readonly<Record<ContentLanguage, string>> & { readonly ar?: string };
export type Definitions = Readonly<Record<ContentLanguage, string>>;

export interface CodeDeclaration {
  readonly label: Labels;
  readonly definition?: Definitions;
  /** Broader code of the same vocabulary. */
  readonly parent?: string;
  /** Other words people search for; not shown. */
  readonly alsoCalled?: Partial<Record<Language, readonly string[]>>;
  /** First day on which the code may no longer be newly chosen. Codes are never deleted or reused. */
  readonly validTo?: string;
  readonly replacedBy?: string;
}

export interface VocabularyDeclaration<C extends string> {
  readonly label: Labels;
  /** Who drew the list up, and from what. */
  readonly source: string;
  readonly version: string;
  readonly codes: Readonly<Record<C, CodeDeclaration>>;
}

export interface Vocabulary<C extends string = string> extends VocabularyDeclaration<C> {
  readonly name: string;
}

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$|^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$|^[a-z]{2,3}$/;

/** `unknown` is offered by every code field by itself ("not known" is always an answer), so no list declares it. */
export const UNKNOWN_CODE = 'unknown';

/**
 * A coded list with stable codes. Refuses at load: a malformed code, the reserved code `unknown`, a parent or replacement that is not in the list.
 * The order of declaration is the order of display.
 */
export function vocabulary<const C extends string>(name: string, declaration: VocabularyDeclaration<C>): Vocabulary<C> {
  const codes: Record<string, CodeDeclaration> = declaration.codes;
  for (const [code, entry] of Object.entries(codes)) {
    if (!CODE.test(code)) throw new Error(`Vocabulary ${name}: malformed code "${code}"`);
    if (code === UNKNOWN_CODE) throw new Error(`Vocabulary ${name}: "unknown" is offered by every code field and cannot be declared`);
    if (entry.parent !== undefined && !(entry.parent in codes))
      throw new Error(`Vocabulary ${name}: parent "${entry.parent}" of "${code}" is not in the list`);
    if (entry.replacedBy !== undefined && !(entry.replacedBy in codes))
      throw new Error(`Vocabulary ${name}: replacement "${entry.replacedBy}" of "${code}" is not in the list`);
  }
  // Without a prototype: a word such as "constructor", looked up as a code, is none.
  return { name, ...declaration, codes: Object.assign(Object.create(null) as Record<C, CodeDeclaration>, declaration.codes) };
}
