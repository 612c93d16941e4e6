import { micromark } from 'micromark';
import { raw } from 'hono/html';

/** What the subset leaves out: HTML, images, headings, code, rules, link definitions. They stay as the characters that were typed. */
const LEFT_OUT = [
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'headingAtx',
  'setextUnderline',
  'codeIndented',
  'codeFenced',
  'codeText',
  'thematicBreak',
  'definition',
];

/** Beyond this a text is shown as plain paragraphs: parsing time must stay bounded, whoever wrote it. */
const LONGEST = 100_000;

/** Matching emphasis and brackets takes time by the square of their number: 60,000 stars took two minutes. */
const MOST_MARKS = 3000;
const MARKS = /[*_[\]<]/g;

const MARKER = String.raw`[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])`;
/** Quotations and lists nested more than six deep help nobody, and ten thousand deep stop the server. */
const TOO_DEEP = new RegExp(`^((?:${MARKER}){6})(?:${MARKER})+`, 'gm');
/** The same for runs of emphasis marks and brackets. */
const TOO_MANY = /([*_[\]])\1{8,}/g;

const LINK = /<a href="([^"]*)"(?: title="[^"]*")?>(.*?)<\/a>/gs;
const ALLOWED = /^(?:https?:\/\/|mailto:)/i;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function plainParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escape(paragraph)}</p>`)
    .join('\n');
}

/**
 * Markdown subset (paragraphs, emphasis, lists, links, quotations) to HTML that is safe whatever the text: no tag of the writer's survives,
 * links lead only to http(s) and mailto and tell nobody where they were followed from. All `<` in the result are micromark's own, so the pass over links sees no others.
 */
export function markdownToHtml(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  if (clean.length > LONGEST || (clean.match(MARKS)?.length ?? 0) > MOST_MARKS) return plainParagraphs(clean);
  const html = micromark(
    clean.replace(TOO_DEEP, '$1').replace(TOO_MANY, (run) => run.slice(0, 8)),
    { extensions: [{ disable: { null: LEFT_OUT } }] },
  );
  return html.replace(LINK, (_, href: string, words: string) =>
    ALLOWED.test(href) ? `<a href="${href}" rel="noreferrer noopener">${words}</a>` : words,
  );
}

/** A text of unknown provenance, in the subset. */
export const Markdown = ({ text }: { text: string }) => <div class="prose">{raw(markdownToHtml(text))}</div>;
