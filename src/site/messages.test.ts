import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../kernel/languages.ts';
import { compileMessage } from './compile-message.ts';
import { chooseLanguage, translator } from './messages.ts';

describe('translator', () => {
  it('speaks each language', () => {
    expect(translator('en')('site.actions.save')).toBe('Save');
    expect(translator('fr')('site.actions.save')).toBe('Enregistrer');
    expect(translator('ar')('site.actions.save')).toBe('حفظ');
  });

  it('knows the plurals of each language', () => {
    expect(translator('en')('site.errors.title', { count: 1 })).toBe('One answer needs another look');
    expect(translator('en')('site.errors.title', { count: 3 })).toBe('3 answers need another look');
    expect(translator('ar')('site.errors.title', { count: 2 })).toContain('إجابتان');
  });

  it('writes numbers as each language does, in Arabic with the digits of the charts', () => {
    expect(translator('en').number(1234567)).toBe('1,234,567');
    expect(translator('de').number(1234567)).toBe('1.234.567');
    expect(translator('ar').number(42)).toBe('42');
  });

  it('writes dates as far as they are known, and days of the network for instants', () => {
    const t = translator('en');
    expect(t.date('2026')).toBe('2026');
    expect(t.date('2026-03')).toBe('March 2026');
    expect(t.date('2026-03-09')).toBe('9 March 2026');
    expect(t.date(new Date('2026-03-09T23:30:00Z'))).toBe('10 March 2026');
    expect(translator('en', 'UTC').date(new Date('2026-03-09T23:30:00Z'))).toBe('9 March 2026');
    expect(translator('nl').date('2026-03-09')).toBe('9 maart 2026');
  });

  it('gives back what is no date, instead of inventing one', () => {
    expect(translator('en').date('2026-13-40')).toBe('2026-13-40');
    expect(translator('en').date('unknown')).toBe('unknown');
  });

  it('joins lists and picks labels, English where Arabic has none', () => {
    const labels = {
      en: 'Detention',
      fr: 'Rétention',
      de: 'Haft',
      es: 'Internamiento',
      it: 'Trattenimento',
      nl: 'Bewaring',
      pt: 'Detenção',
    };
    expect(translator('es').list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(translator('fr').label(labels)).toBe('Rétention');
    expect(translator('ar').label(labels)).toBe('Detention');
  });

  it('fails loudly on a key nobody has, and softly where the caller asks', () => {
    const t = translator('it');
    expect(() => t.say('site.no.such.key')).toThrow('site.no.such.key');
    expect(t.lookUp('site.no.such.key')).toBeNull();
    expect(t.has('site.actions.save')).toBe(true);
    expect(t.has('site.no.such.key')).toBe(false);
  });

  it('says which way each language runs', () => {
    expect(LANGUAGES.filter((language) => translator(language).direction === 'rtl')).toEqual(['ar']);
  });
});

describe('compileMessage', () => {
  it('refuses to leave a gap where a parameter is missing', () => {
    expect(() => compileMessage('Hello {name}', 'en')()).toThrow('name');
    expect(() => compileMessage('{count, plural, other {#}}', 'en')()).toThrow('count');
  });

  it('keeps markup and values as plain text', () => {
    expect(compileMessage('a < b & {c}', 'en')({ c: '<i>' })).toBe('a < b & <i>');
  });
});

describe('chooseLanguage', () => {
  it('takes the first wish we can meet', () => {
    expect(chooseLanguage('pl, pt-BR;q=0.8, en;q=0.9')).toBe('en');
    expect(chooseLanguage('ar-SY,ar;q=0.9')).toBe('ar');
    expect(chooseLanguage('fr;q=0, de')).toBe('de');
  });

  it('falls back to English on nothing and on nonsense', () => {
    for (const header of [undefined, '', '*', ';;;q=,', 'x'.repeat(100_000)]) expect(chooseLanguage(header)).toBe('en');
  });
});
