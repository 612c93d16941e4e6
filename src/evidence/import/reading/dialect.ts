/** How a text table separates what it says. */
export interface Dialect {
  readonly delimiter: string;
  /** `''`: quotes are ordinary characters, as in a list of texts. */
  readonly quote: string;
  /** Blanks after a delimiter do not belong to the value (`a, "b, c"`). */
  readonly isPadded: boolean;
  readonly lineEnds: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_RECORDS = 200;

/**
 * The delimiter under which most records are equally wide, the wider the better; commas where nothing separates.
 * `delimiter` may be given by a person.
 */
export function detectDialect(sample: string, delimiter?: string): Dialect {
  const lineEnds = sample.includes('\n') ? ['\r\n', '\n'] : ['\r'];
  const candidates = delimiter === undefined ? DELIMITERS : [delimiter];
  let best = {
    score: -1,
    dialect: { delimiter: candidates[0]!, quote: '"', isPadded: false, lineEnds },
  };
  for (const candidate of candidates) {
    for (const isPadded of [false, true]) {
      const dialect = { delimiter: candidate, quote: '"', isPadded, lineEnds };
      if (isPadded && !hasPaddedQuote(sample, candidate)) continue;
      const score = scoreOf(splitSample(sample, dialect));
      if (score > best.score) best = { score, dialect };
    }
  }
  const { dialect } = best;
  if (hasSingleQuotes(sample, dialect)) return { ...dialect, quote: "'" };
  return isQuoteOrdinary(sample, dialect) ? { ...dialect, quote: '' } : dialect;
}

/** Where more cells open like quoted ones without closing like them than do both, the quotes are part of the text. */
function isQuoteOrdinary(sample: string, { delimiter }: Dialect): boolean {
  const edges = `[${escaped(delimiter)}\\n\\r]`;
  const opened = [...sample.matchAll(new RegExp(`(?<=^|${edges}) *"(?:[^"]|"")*" *`, 'g'))];
  const closed = opened.filter((match) => [delimiter, '\n', '\r', undefined].includes(sample[match.index + match[0].length]));
  return closed.length * 2 < opened.length;
}

const escaped = (delimiter: string): string => (delimiter === '\t' ? '\\t' : `\\${delimiter}`);

const hasPaddedQuote = (sample: string, delimiter: string): boolean => sample.includes(`${delimiter} "`);

function scoreOf(records: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''));
  for (const { length } of filled) widths.set(length, (widths.get(length) ?? 0) + 1);
  widths.delete(1);
  let score = 0;
  for (const [width, count] of widths) score = Math.max(score, (count / filled.length) * (1 - 1 / (width * width)));
  return score;
}

/** Only where nearly every filled cell stands between single quotes, so that names such as 't Hooft are left alone. */
function hasSingleQuotes(sample: string, dialect: Dialect): boolean {
  const cells = splitSample(sample, dialect)
    .flat()
    .filter((cell) => cell !== '');
  const quoted = cells.filter((cell) => cell.length > 1 && cell.startsWith("'") && cell.endsWith("'"));
  return quoted.length >= 2 && quoted.length > cells.length * 0.8;
}

/** The complete records of a sample; quotes may hold delimiters and line ends. */
export function splitSample(sample: string, { delimiter, quote, isPadded, lineEnds }: Dialect): string[][] {
  const records: string[][] = [];
  const lineEnd = lineEnds.at(-1)!;
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < sample.length && records.length < SAMPLE_RECORDS; index++) {
    const character = sample[index]!;
    if (isQuoted) {
      if (character !== quote) cell += character;
      else if (sample[index + 1] === quote) cell += sample[++index];
      else isQuoted = false;
    } else if (quote !== '' && character === quote && (cell === '' || (isPadded && cell.trim() === ''))) {
      cell = '';
      isQuoted = true;
    } else if (character === delimiter) {
      record.push(cell);
      cell = '';
    } else if (character === lineEnd) {
      record.push(cell.endsWith('\r') && lineEnd === '\n' ? cell.slice(0, -1) : cell);
      records.push(record);
      record = [];
      cell = '';
    } else cell += character;
  }
  // A file may end without a line end; a sample cut inside a record hardly changes the score.
  if (records.length === 0 || (records.length < 3 && !isQuoted && (cell !== '' || record.length > 0))) records.push([...record, cell]);
  return records;
}
