import type { ContentLanguage } from '../../kernel/languages.ts';
import type { Random } from './random.ts';
import { type TextName, TEXTS } from './texts.ts';

/** One of the sentences of a kind, in a language, filled in. */
export const sampleText = (random: Random, name: TextName, language: ContentLanguage, town: string): string =>
  random
    .pick<string>(TEXTS[name][language])
    .replaceAll('{town}', town)
    .replaceAll('{number}', String(random.whole(3, 14)));

export const sampleProse = (
  random: Random,
  name: TextName,
  language: ContentLanguage,
  town: string,
): { language: string; text: string } => ({
  language,
  text: sampleText(random, name, language, town),
});
