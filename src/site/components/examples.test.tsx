import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { translator } from '../messages.ts';
import { EXAMPLES } from './examples.tsx';
import { ISLANDS } from './island-script.tsx';

const ALL = EXAMPLES.map((example) => [example.name, example] as const);

describe.each(ALL)('%s', (_, example) => {
  const pages = (['en', 'ar'] as const).map(
    (language) =>
      parseHTML(`<!doctype html><html><body>${String(<div>{example.render(translator(language))}</div>)}</body></html>`).document,
  );

  it('shows something in both directions', () => {
    for (const page of pages) expect(page.body.textContent.trim()).not.toBe('');
  });

  it('carries nothing inline', () => {
    for (const page of pages) {
      expect(page.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
      expect(
        [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name }) => name.startsWith('on')),
      ).toEqual([]);
    }
  });

  it('ties labels and descriptions to what is there', () => {
    for (const page of pages) {
      const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const element of page.querySelectorAll('[for], [aria-describedby], [aria-labelledby]')) {
        for (const name of ['for', 'aria-describedby', 'aria-labelledby']) {
          for (const id of (element.getAttribute(name) ?? '').split(' ').filter((item) => item !== '')) expect(ids).toContain(id);
        }
      }
    }
  });

  it('names every control', () => {
    for (const page of pages) {
      for (const control of page.querySelectorAll('input:not([type="hidden"]), select, textarea')) {
        const isNamed =
          control.hasAttribute('aria-label') ||
          control.closest('label') !== null ||
          page.querySelector(`label[for="${control.id}"]`) !== null;
        expect(isNamed, control.outerHTML).toBe(true);
      }
    }
  });
});

describe('the examples', () => {
  const everything = EXAMPLES.map((example) => String(<div>{example.render(translator('en'))}</div>)).join('\n');

  it('use every island but those that belong to a page', () => {
    expect(ISLANDS.filter((name) => name !== 'quick-exit' && name !== 'passkey' && !everything.includes(`/${name}.js`))).toEqual([]);
  });

  it('say what is withheld instead of leaving it empty', () => {
    expect(everything).toContain('withheld');
  });

  it('keep typed text byte for byte', () => {
    expect(everything).toContain('\nOn Monday two volunteers were fined.\n&lt;b&gt;As typed&lt;/b&gt;</textarea>');
  });
});
