const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * Text whose character references (`Côte d&#039;Ivoire`) are characters again. References 128 to 159, which no text means, are read as the windows-1252
 * characters that browsers show for them. Once only: `&amp;lt;` is `&lt;`.
 */
export function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (reference, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
      if (code >= 128 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? reference : String.fromCodePoint(code);
    },
  );
}
