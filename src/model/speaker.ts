import type { Language } from '../kernel/languages.ts';
import type { Labels } from './vocabulary.ts';
import type { PartialDate } from './values.ts';

/** What a field needs in order to speak the reader's language; the site's translator is one. */
export interface Speaker {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** A message by key; keys derived from the model are strings, so they are checked by `check messages`, not by the compiler. */
  say(key: string, params?: Record<string, string | number>): string;
  /** Whether this language has the message itself. */
  has(key: string): boolean;
  number(value: number): string;
  date(value: PartialDate | Date): string;
  list(items: readonly string[]): string;
  label(labels: Labels): string;
}
