/** What kind of detail a passage looks like. */
export type HarmKind = 'email' | 'phone' | 'coordinates' | 'document' | 'plate' | 'address' | 'person';

export interface Harm {
  readonly kind: HarmKind;
  /** The passage as it stands in the text. */
  readonly text: string;
  readonly at: number;
}

/** Titles before a name, in our languages; the names that follow begin with a capital letter. */
const TITLES =
  'Mr|Mrs|Ms|Miss|Dr|Prof|Sir|M|Mme|Mlle|Monsieur|Madame|Maître|Me|Herr|Frau|Sr|Sra|Srta|Señor|Señora|Don|Doña|Sig|Sig\\.ra|Signor|Signora|Dott|Avv|Dhr|Mevr|Meneer|Mevrouw|Senhor|Senhora|Dona|السيد|السيدة|الأستاذ|الدكتور|الدكتورة';

/** Words for a street; before the name in Romance languages and Arabic, behind it (or grown together with it) in Germanic ones. */
const STREET_BEFORE =
  'rue|avenue|boulevard|bd|place|chemin|impasse|quai|calle|c/|avenida|avda|plaza|paseo|camino|via|viale|piazza|corso|vicolo|largo|rua|travessa|praça|estrada|شارع|طريق|حي|زقاق';
const STREET_BEHIND =
  'street|st|road|rd|avenue|ave|lane|drive|square|close|court|straße|strasse|str|gasse|weg|platz|allee|straat|laan|plein|gracht|kade|steeg';

const PATTERNS: readonly (readonly [HarmKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['coordinates', /[-+]?\d{1,2}[.,]\d{3,}\s*°?\s*[NSns]?\s*[,;/ ]\s*[-+]?\d{1,3}[.,]\d{3,}\s*°?\s*[EWOewo]?/gu],
  ['coordinates', /\d{1,3}\s*°\s*\d{1,2}\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?\s*[NSEWO]?/gu],
  // Nine digits and more with the usual separators, or a plus in front; years and sums have fewer.
  ['phone', /(?<![\p{L}\p{N}])(?:\+|00)\d(?:[\s().-]{0,2}\d){6,14}(?![\p{L}\p{N}])/gu],
  ['phone', /(?<![\p{L}\p{N}.,])\(?\d(?:[\s().-]{0,2}\d){8,13}(?![\p{L}\p{N}])/gu],
  ['document', /(?<![\p{L}\p{N}])[A-Z]{1,3}[- ]?\d{6,9}[A-Z]?(?![\p{L}\p{N}])/gu],
  ['document', /(?<![\p{L}\p{N}])\d{7,8}[- ]?[A-Z](?![\p{L}\p{N}])/gu],
  ['plate', /(?<![\p{L}\p{N}])[A-Z]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}(?![\p{L}\p{N}])/gu],
  [
    'plate',
    /(?<![\p{L}\p{N}])(?:[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}|\d{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}|\d{1,2}[- ][A-Z]{2,3}[- ]\d{1,3})(?![\p{L}\p{N}])/gu,
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:\\d{1,4}[a-z]?,?\\s+)?(?:${STREET_BEFORE})\\.?\\s+[\\p{L}'’. -]{2,40}?,?\\s*(?:n[°º.]?\\s*)?\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])\\d{1,4}[a-z]?,?\\s+(?:rue|avenue|boulevard|bd|place|chemin|impasse|quai)\\s+[\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){0,3}`,
      'giu',
    ),
  ],
  ['address', new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,4}[a-z]?\\s+(?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}(?:${STREET_BEHIND})(?![\\p{L}])`, 'giu')],
  [
    'address',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[\\p{L}'’-]{2,30}\\s)?[\\p{L}'’-]{2,30}\\s?(?:${STREET_BEHIND})\\.?\\s+\\d{1,4}[a-z]?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  ],
  [
    'person',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${TITLES})\\.?\\s+(?:\\p{Lu}[\\p{L}'’-]+|[\\u0621-\\u064A]{2,})(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}`,
      'gu',
    ),
  ],
];

/** Texts beyond this are looked at only so far: patterns stay quick. */
const LONGEST = 20_000;

/**
 * Passages that look like something which could lead to a person: a gentle look by patterns, which finds some things that are harmless and misses others.
 * In the order of the text, none inside another. Pure; nothing of it is stored.
 */
export function findHarm(text: string): readonly Harm[] {
  const looked = text.slice(0, LONGEST);
  const found: Harm[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of looked.matchAll(pattern)) {
      const passage = match[0].trim();
      const at = match.index + match[0].indexOf(passage);
      const overlaps = found.some((other) => at < other.at + other.text.length && other.at < at + passage.length);
      if (passage !== '' && !overlaps) found.push({ kind, text: passage, at });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}
