/** Markdown as one line without its marks, for tables and captions: link texts stay, addresses go. Every expression is bounded, whoever wrote the text. */
export const plainLine = (markdown: string): string =>
  markdown
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/^[ \t]*(?:>|[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+/gm, '')
    .replace(/(?<![\p{L}\p{N}*_`])[*_`]{1,3}(?=[^\s*_`])|(?<=[^\s*_`])[*_`]{1,3}(?![\p{L}\p{N}*_`])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
