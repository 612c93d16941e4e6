/** What is new, whatever the format it is written in. Addresses are absolute; days are `2026-03-09`. */
export interface Feed {
  readonly title: string;
  readonly language: string;
  readonly network: string;
  readonly home: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly address: string;
  /** `record:K7QF2M9A4BC`; stays the same when the address of this installation changes. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedOn: string;
  readonly changedOn: string;
}

/** Days are all that is public; formats want an instant. */
export const instantOf = (day: string): string => `${day}T00:00:00Z`;

/** Text for XML: markup escaped, and left out what no XML document may hold. */
export const xmlText = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
