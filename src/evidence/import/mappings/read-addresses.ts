/** Web addresses of one cell, each once, in order; `mended` when one was written with its scheme twice, `unread` the words that are none or were cut off (`…`). */
export interface Addresses {
  readonly addresses: readonly string[];
  readonly isMended: boolean;
  readonly unread: readonly string[];
}

// Two addresses glued together; but an archive's address holds another behind a slash or an equals sign.
const GLUED = /(?<=[^/=:?&%])(?=https?:\/\/)/;
const TWICE = /^https?:\/\/(?=https?:\/\/)/;

/** Addresses parted by blanks, no-break blanks, commas or semicolons, or by nothing at all. */
export function readAddresses(text: string): Addresses {
  const words = text
    .split(/[\s;]+|,(?=\s|https?:|$)/)
    .flatMap((word) => word.split(GLUED))
    .map((word) => word.replace(/^,|,$/g, ''))
    .filter((word) => word !== '');
  const found = words.map((word) => word.replace(TWICE, ''));
  const isAddress = (word: string): boolean => /^https?:\/\//i.test(word) && URL.canParse(word) && !word.endsWith('…');
  return {
    addresses: [...new Set(found.filter(isAddress))],
    isMended: words.some((word) => TWICE.test(word)),
    unread: found.filter((word) => !isAddress(word)),
  };
}
