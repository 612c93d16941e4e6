/** A word without case, accents and punctuation, so that spellings of the same label meet: `Äußere Grenze` → `aussere grenze`. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
