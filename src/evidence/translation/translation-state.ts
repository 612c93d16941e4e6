import type { Translation } from './translation-store.ts';

/** How a text stands in one language: `older` was made from a text that has changed since. */
export type TranslationState = 'missing' | 'draft' | 'checked' | 'older';

/** `changedIn`: version in which the text got the words it has now. */
export const translationState = (translation: Translation | undefined, changedIn: number): TranslationState => {
  if (translation === undefined) return 'missing';
  return translation.sourceVersion < changedIn ? 'older' : translation.state;
};
