import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from './markdown.tsx';

const ALLOWED_TAG =
  /^<(?:\/?(?:p|em|strong|ul|li|blockquote)|\/?ol(?: start="\d+")?|br \/|\/a|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noreferrer noopener")>$/i;

/** Every tag in the result; whatever begins with `<` is one. */
const tags = (html: string): string[] => [...html.matchAll(/<[^>]*>?/g)].map((match) => match[0]);

const pieces = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '&',
  '[',
  ']',
  '(',
  ')',
  '!',
  '*',
  '_',
  '\n',
  '\n\n',
  ' ',
  '- ',
  '> ',
  '1. ',
  '#',
  '`',
  '\\',
  'javascript:',
  'https://a.b',
  'mailto:a@b.c',
  'data:',
  'a',
  '<script>',
  '<a href="x">',
  '</a>',
  '&lt;',
  '&#106;',
  '\0',
  '\r',
);

describe('markdownToHtml', () => {
  it('knows paragraphs, emphasis, lists, quotations, links', () => {
    expect(markdownToHtml('One **two** *three*')).toBe('<p>One <strong>two</strong> <em>three</em></p>');
    expect(markdownToHtml('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
    expect(markdownToHtml('> a')).toBe('<blockquote>\n<p>a</p>\n</blockquote>');
    expect(markdownToHtml('[a](https://example.org/?x=1&y=2 "t")')).toBe(
      '<p><a href="https://example.org/?x=1&amp;y=2" rel="noreferrer noopener">a</a></p>',
    );
    expect(markdownToHtml('<mailto:a@example.org>')).toContain('href="mailto:a@example.org"');
  });

  it('shows HTML, images and headings as the characters typed', () => {
    expect(markdownToHtml('<b onclick="x">a</b>')).toBe('<p>&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;</p>');
    expect(markdownToHtml('![a](https://example.org/a.png)')).not.toContain('<img');
    expect(markdownToHtml('# Title')).toBe('<p># Title</p>');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,a)',
    '[x](//elsewhere.example)',
    '[x](/sign-out)',
    '[x](vbscript:a)',
    '<javascript:alert(1)>',
  ])('keeps the words of %s and drops the link', (text) => {
    const html = markdownToHtml(text);
    expect(html).not.toContain('href');
    expect(html).toMatch(/x|javascript/);
  });

  it('lets no other tag through, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        (text) => {
          for (const tag of tags(markdownToHtml(text))) expect(tag).toMatch(ALLOWED_TAG);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['>', 50_000],
    ['- ', 40_000],
    ['[', 90_000],
    ['*a_ ', 20_000],
    ['1. ', 30_000],
    ['![', 40_000],
    ['a', 3_000_000],
  ] as const)('stays flat when "%s" repeats', (piece, times) => {
    const html = markdownToHtml(piece.repeat(times));
    const depth = tags(html).reduce(
      (now, tag) => ({
        at: now.at + (/^<(?:blockquote|ul|ol)/.test(tag) ? 1 : /^<\/(?:blockquote|ul|ol)/.test(tag) ? -1 : 0),
        most: Math.max(now.most, now.at),
      }),
      { at: 0, most: 0 },
    );
    expect(depth.most).toBeLessThanOrEqual(8);
  });
});
