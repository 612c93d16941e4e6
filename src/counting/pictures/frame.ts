import type { Speaker } from '../../model/speaker.ts';
import type { Theme } from './theme.ts';
import { styleOf } from './theme.ts';

/** What every picture is given besides its data. */
export interface PictureOptions {
  /** Language, numbers, dates and direction. */
  readonly t: Speaker;
  readonly title: string;
  /** What the picture says, for people who do not see it; the table under it has the numbers. */
  readonly description: string;
  /** Printed above the picture; a page that has its own heading leaves it out. */
  readonly showsTitle?: boolean;
  /** Printed below, one paragraph each: legend, source, notes. */
  readonly notes?: readonly string[];
  /** Default `auto`. */
  readonly theme?: Theme;
  /** Default 640. */
  readonly width?: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** SVG markup drawn from 0,0 to width,height. */
  readonly body: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML cannot hold control characters at all, not even escaped. */
const isWritable = (character: string): boolean =>
  (character >= ' ' && character < '\ufffe') || '\t\n\r'.includes(character) || character.length === 2;

export const escapeXml = (text: string): string =>
  Array.from(text.toWellFormed(), (character) => (isWritable(character) ? (ESCAPES[character] ?? character) : '')).join('');

/** Keeps a right-to-left text in its own order, wherever it is placed. */
export const inOrder = (t: Speaker, text: string): string => (t.direction === 'rtl' ? `\u2067${text}\u2069` : text);

/** Rough width of a text in pixels, on the safe side, for layout without a browser. */
export const widthOf = (text: string, size = 13): number => [...text].length * size * 0.58;

/** Breaks a text at spaces into lines of at most `pixels`. */
export function wrapText(text: string, pixels: number, size = 13): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > pixels) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const HATCH =
  '<pattern id="withheld" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="land" width="6" height="6"/><line class="hatch" x1="0" x2="0" y1="0" y2="6" stroke-width="2.4"/></pattern>';
const FADE =
  '<linearGradient id="open"><stop class="fade0" offset="0"/><stop class="fade1" offset="1"/></linearGradient><linearGradient id="open-rtl" x1="1" x2="0"><stop class="fade0" offset="0"/><stop class="fade1" offset="1"/></linearGradient>';

/** A complete SVG file around a drawing: title and description for screen readers, styles, optional printed title and notes. */
export function frame(options: PictureOptions, drawing: Drawing): string {
  const { t } = options;
  const pad = 16;
  const isRtl = t.direction === 'rtl';
  const width = drawing.width + 2 * pad;
  const side = isRtl ? `x="${width - pad}" text-anchor="end"` : `x="${pad}"`;
  const lines: string[] = [];
  let y = pad;
  if (options.showsTitle === true) {
    for (const line of wrapText(options.title, drawing.width, 17)) {
      y += 20;
      lines.push(`<text class="title" ${side} y="${y - 3}">${escapeXml(inOrder(t, line))}</text>`);
    }
    y += 10;
  }
  const top = y;
  y += drawing.height;
  for (const note of options.notes ?? []) {
    y += 8;
    for (const line of wrapText(note, drawing.width, 12)) {
      y += 17;
      lines.push(`<text class="small quiet" ${side} y="${y - 3}">${escapeXml(inOrder(t, line))}</text>`);
    }
  }
  const height = Math.ceil(y + pad);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${t.language}">` +
    `<title id="title">${escapeXml(options.title)}</title><desc id="description">${escapeXml(options.description)}</desc>` +
    `<style>${styleOf(options.theme ?? 'auto')}</style><defs>${HATCH}${FADE}</defs><rect class="sheet" width="${width}" height="${height}" rx="6"/>` +
    `<g transform="translate(${pad},${top})">${drawing.body}</g>${lines.join('')}</svg>`
  );
}
