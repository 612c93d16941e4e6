import { LANGUAGES } from '../../kernel/languages.ts';
import { xmlText } from './feed.ts';

/** Addresses in one file; the protocol allows 50,000, and eight languages make each of them long. */
export const SITEMAP_SIZE = 10_000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The list of the lists. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;

/** One page in every language it is offered in. */
export function sitemapEntry(origin: string, path: string, changedOn?: string): string {
  const links = LANGUAGES.map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(`${origin}/${language}${path}`)}"/>`,
  ).join('');
  return `<url><loc>${xmlText(`${origin}/en${path}`)}</loc>${changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`}${links}</url>\n`;
}

/** A list as it is read: its entries between the head and the end of the document. */
export async function* sitemapFile(entries: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  yield* entries;
  yield '</urlset>\n';
}
