import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../kernel/languages.ts';
import { translator } from './messages.ts';
import { Page, type PageProps } from './page.tsx';

const t = translator('en');
const basics: PageProps = { t, door: 'public', title: 'Figures', network: 'Solid Ground', path: '/figures', children: <p>Body</p> };
const html = (props: Partial<PageProps> = {}): string => String(<Page {...basics} {...props} />);
const dom = (props: Partial<PageProps> = {}) => parseHTML(html(props)).document;

describe('Page', () => {
  it('is a whole document in the reader’s language and direction', () => {
    expect(html().startsWith('<!doctype html><html lang="en" dir="ltr"')).toBe(true);
    const arabic = dom({ t: translator('ar') }).documentElement;
    expect([arabic.getAttribute('lang'), arabic.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('has one main part, reached by the first link', () => {
    const page = dom();
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('#content');
    expect(page.querySelector('main')?.id).toBe('content');
  });

  it('offers the same page in each language', () => {
    const links = [...dom({ search: '?a=b&c' }).querySelectorAll('.menu a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(LANGUAGES.map((language) => `/${language}/figures?a=b&c`));
  });

  it('carries nothing inline, so that the strict policy holds', () => {
    const page = dom({
      problems: [{ where: 'a', text: 'b' }],
      flash: { kind: 'done', text: 'c' },
      person: { name: 'A', menu: [], signOut: { action: '/x', csrf: 'y' } },
    });
    expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
    const handlers = [...page.querySelectorAll('*')]
      .flatMap((element) => [...element.attributes])
      .filter((attribute) => attribute.name.startsWith('on'));
    expect(handlers).toEqual([]);
  });

  it('keeps what people wrote as text', () => {
    const page = dom({ title: '</title><script src=x></script>', network: '"><img src=x>' });
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.title).toContain('</title><script');
  });

  it('lets structured data neither end its element nor start another', () => {
    const page = dom({ structuredData: { name: '</script><script src="x">', comment: '<!--' } });
    const blocks = [...page.querySelectorAll('script')];
    expect(blocks).toHaveLength(1);
    expect(JSON.parse(blocks[0]!.textContent)).toEqual({ name: '</script><script src="x">', comment: '<!--' });
  });

  it('marks where one is, and signs out by a form with the token', () => {
    const page = dom({
      navigation: [
        { href: '/en/a', label: 'A' },
        { href: '/en/b', label: 'B', isCurrent: true },
      ],
      person: { name: 'Amal', menu: [], signOut: { action: '/en/sign-out', csrf: 'secret' } },
    });
    expect(page.querySelector('.main-navigation [aria-current]')?.textContent).toBe('B');
    const form = page.querySelector('form[action="/en/sign-out"]');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.querySelector('input[name="csrf"]')?.getAttribute('value')).toBe('secret');
  });

  it('tells search engines of the languages, on the public site only', () => {
    expect(dom({ origin: 'https://x.example' }).querySelectorAll('link[hreflang]')).toHaveLength(LANGUAGES.length + 1);
    expect(dom({ origin: 'https://x.example' }).querySelector('meta[name="robots"]')).toBeNull();
    const desk = dom({ origin: 'https://x.example', door: 'desk' });
    expect(desk.querySelectorAll('link[hreflang]')).toHaveLength(0);
    expect(desk.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
  });
});

describe('the quiet door', () => {
  const quiet = {
    door: 'quiet',
    title: 'Tell us what happened',
    description: 'Report safely',
    origin: 'https://x.example',
    navigation: [{ href: '/a', label: 'Registers' }],
  } as const;

  it.each(LANGUAGES)('gives nothing away in %s', (language) => {
    const text = html({ ...quiet, t: translator(language) });
    for (const word of ['Solid Ground', 'Tell us', 'Report', 'Registers', 'Throughline']) expect(text).not.toContain(word);
  });

  it('has a way out that works without scripts', () => {
    const link = dom(quiet).querySelector('quick-exit a');
    expect(link?.getAttribute('href')).toMatch(/^https:\/\//);
    expect(link?.getAttribute('rel')).toContain('noreferrer');
  });
});
