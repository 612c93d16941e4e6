import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../kernel/languages.ts';
import { checkMessages } from './check-messages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(language: Language, tree: unknown, file = 'a.json'): void {
  mkdirSync(join(folder, language), { recursive: true });
  writeFileSync(join(folder, language, file), typeof tree === 'string' ? tree : JSON.stringify(tree));
}
const writeAll = (tree: unknown) => LANGUAGES.forEach((language) => write(language, tree));

describe('checkMessages', () => {
  it('is content with whole trees', () => {
    writeAll({ hello: 'Hello {name}', deep: { er: '{n, plural, one {#} other {#}}' } });
    expect(checkMessages(folder)).toEqual([]);
  });

  it('asks for every key of the seven, and not of Arabic', () => {
    writeAll({ a: 'A', b: 'B' });
    write('de', { a: 'A' });
    write('ar', {});
    expect(checkMessages(folder)).toEqual(['de/a.json b is missing']);
  });

  it('finds stale keys, in Arabic too', () => {
    writeAll({ a: 'A' });
    write('ar', { a: 'A', old: 'O' });
    expect(checkMessages(folder)).toEqual(['ar/a.json old is stale: English has no such key']);
  });

  it('finds other arguments, also inside a plural', () => {
    writeAll({ a: '{n, plural, one {one of {all}} other {# of {all}}}' });
    write('fr', { a: '{n, plural, one {un} other {#}}' });
    const found = checkMessages(folder);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('fr/a.json a has the arguments {n}, English has {all, n}');
  });

  it('finds unreadable and empty texts and broken files', () => {
    writeAll({ a: 'A', b: 'B {x}' });
    write('it', { a: ' ', b: 'B {x' });
    write('nl', '{');
    const found = checkMessages(folder).join('\n');
    expect(found).toContain('it/a.json a is empty');
    expect(found).toContain('it/a.json b cannot be read');
    expect(found).toContain('nl/a.json: ');
  });

  it('finds a refusal that two files answer', () => {
    for (const language of LANGUAGES) {
      write(language, { refusal: { lost: 'Lost' } }, 'a.json');
      write(language, { refusal: { lost: 'Lost' } }, 'b.json');
    }
    expect(checkMessages(folder)).toEqual(['en/b.json refusal.lost is given by a.json already']);
  });

  it('does not take an empty folder for a good one', () => {
    expect(checkMessages(folder)).toHaveLength(1);
  });
});

describe('the messages of the site', () => {
  it('are whole in all languages', () => {
    const problems = checkMessages(join(import.meta.dirname, '../../locales'));
    expect(problems.filter((problem) => problem.includes('/site.json'))).toEqual([]);
  });
});
