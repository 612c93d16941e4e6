import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../kernel/languages.ts';
import type { CompiledRegister } from '../model/compile-model.ts';
import { compileMessage } from '../site/compile-message.ts';
import { checkRegisterMessages } from './check-register-messages.ts';
import { registerMessages } from './register-messages.ts';

/** Only what messages are made from. */
const register = (about: string): CompiledRegister =>
  ({
    name: 'wells',
    label: { one: 'Well', many: 'Wells' },
    about,
    duties: { purpose: 'To know wells.', basis: 'None' },
    fields: [
      { name: 'depth', label: 'Depth', help: 'To the water.', options: { unit: 'm' } },
      { name: 'byYear', label: 'Year by year', options: { measures: { drawn: { label: 'Drawn', unit: 'l' }, days: { label: 'Days' } } } },
    ],
  }) as unknown as CompiledRegister;

const model = { registers: [register('Where water is.')] };

describe('messages of registers', () => {
  let folder: string;
  const write = (language: Language, tree: unknown): void => writeFileSync(join(folder, language, 'registers.json'), JSON.stringify(tree));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'locales-'));
    for (const language of LANGUAGES) {
      mkdirSync(join(folder, language));
      write(language, registerMessages(model));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has every key that labels ask for, and no empty tree', () => {
    expect(registerMessages(model)).toEqual({
      wells: {
        one: 'Well',
        many: 'Wells',
        about: 'Where water is.',
        purpose: 'To know wells.',
        basis: 'None',
        field: { depth: 'Depth', byYear: 'Year by year' },
        help: { depth: 'To the water.' },
        unit: { depth: 'm' },
        measure: { byYear: { drawn: 'Drawn', days: 'Days' } },
        measureUnit: { byYear: { drawn: 'l' } },
      },
    });
    expect(checkRegisterMessages(model, folder)).toEqual([]);
  });

  it('tells of a missing key, a stale one and an English text that has drifted, with language and key', () => {
    write('fr', {});
    write('en', { wells: { ...(registerMessages(model)['wells'] as object), about: 'Where oil is.' } });
    write('it', { ...registerMessages(model), springs: { one: 'Sorgente' } });
    const problems = checkRegisterMessages(model, folder);
    expect(problems).toHaveLength(14);
    expect(problems).toContain('fr/registers.json wells.measureUnit.byYear.drawn is missing');
    expect(problems).toContain('en/registers.json wells.about differs from the declaration; run ./throughline check generated --write');
    expect(problems).toContain('it/registers.json springs.one is stale: no register declares it');
  });

  it('lets Arabic lack texts, but not keep stale ones', () => {
    write('ar', { wells: { none: 'لا بئر' } });
    expect(checkRegisterMessages(model, folder)).toEqual(['ar/registers.json wells.none is stale: no register declares it']);
  });

  it('says any declared text as it stands, whatever signs it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a'{}<>#|,]{1,12}$/)), (about) => {
        const tree = registerMessages({ registers: [register(about)] });
        expect(compileMessage((tree['wells'] as { about: string }).about, 'en')()).toBe(about);
      }),
    );
  });
});
