/** Lexeme under which a coded value is found: never a word of any language. */
export const codeLexeme = (vocabulary: string, code: string): string => `${vocabulary}=${code}`;

/** Folded as the search configurations fold: small letters, no accents. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();

/** Distinct words of 3 to 40 letters, for the list against which typing errors are mended. Numbers are no words. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(fold(text).match(/\p{L}[\p{L}’']{2,39}/gu) ?? [])];
}
