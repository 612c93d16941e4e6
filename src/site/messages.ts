import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { direction, isLanguage, LANGUAGES, type Language } from '../kernel/languages.ts';
import type { PartialDate } from '../model/values.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Labels } from '../model/vocabulary.ts';
import { compileMessage, LOCALES, type CompiledMessage, type MessageParams } from './compile-message.ts';
import { formatDate } from './format-date.ts';
import type { MessageKey } from './message-key.ts';
import { readMessages, type MessageTexts } from './read-messages.ts';

export type { MessageKey } from './message-key.ts';
export type { MessageParams } from './compile-message.ts';

/** Everything a page needs to speak one language, and the speaker fields are given. One per language and zone lives as long as the process. */
export interface Translate extends Speaker {
  /** The message in this language, in English only where Arabic lacks it. Throws when a parameter is missing. */
  (key: MessageKey, params?: MessageParams): string;
  /** For keys computed at run time (`refusal.<code>`); `null` when neither this language nor English has it. */
  lookUp(key: string, params?: MessageParams): string | null;
}

/** Beside the bundle (`dist/`), or two folders above this file. */
let localesFolder =
  ['../locales', '../../locales'].map((path) => join(import.meta.dirname, path)).find((path) => existsSync(path)) ?? 'locales';
const texts = new Map<Language, MessageTexts>();
const compiled = new Map<Language, Map<string, CompiledMessage>>();
const translators = new Map<string, Translate>();

/** Names the folder with one folder per language; forgets what was read from another. Needed only where the folder does not lie beside the program. */
export function useLocales(folder: string): void {
  localesFolder = folder;
  texts.clear();
  compiled.clear();
  translators.clear();
}

function textsOf(language: Language): MessageTexts {
  let found = texts.get(language);
  if (found === undefined) {
    found = readMessages(join(localesFolder, language));
    texts.set(language, found);
    compiled.set(language, new Map());
  }
  return found;
}

function compiledOf(language: Language, key: string): CompiledMessage | undefined {
  const known = compiled.get(language)?.get(key);
  if (known !== undefined) return known;
  const text = textsOf(language).get(key);
  if (text === undefined) return undefined;
  const fresh = compileMessage(text, language);
  compiled.get(language)!.set(key, fresh);
  return fresh;
}

function build(language: Language, zone: string): Translate {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const lookUp = (key: string, params?: MessageParams): string | null => {
    const message = compiledOf(language, key) ?? compiledOf('en', key);
    return message === undefined ? null : message(params);
  };
  const say = (key: string, params?: MessageParams): string => {
    const text = lookUp(key, params);
    if (text === null) throw new Error(`No message ${key}`);
    return text;
  };
  return Object.assign((key: MessageKey, params?: MessageParams) => say(key, params), {
    say,
    language,
    direction: direction(language),
    has: (key: string) => textsOf(language).has(key),
    lookUp,
    number: (value: number) => numbers.format(value),
    date: (value: PartialDate | Date) => formatDate(value, locale, zone),
    list: (items: readonly string[]) => lists.format(items),
    label: (labels: Labels) => labels[language] ?? labels.en,
  });
}

/** The translator of a language; `zone` is the network's (days belong to it). */
export function translator(language: Language, zone = 'Europe/Brussels'): Translate {
  const name = `${language} ${zone}`;
  let found = translators.get(name);
  if (found === undefined) {
    found = build(language, zone);
    translators.set(name, found);
  }
  return found;
}

/** First language of an `Accept-Language` header that we speak; English when none. */
export function chooseLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const weight = rest.map((item) => /^\s*q=([\d.]+)/.exec(item)?.[1]).find((item) => item !== undefined);
      return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => isLanguage(wish.language) && wish.weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return (wishes[0]?.language as Language | undefined) ?? LANGUAGES[0];
}
