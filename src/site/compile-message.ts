import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../kernel/languages.ts';

export type MessageParams = Readonly<Record<string, string | number | Date>>;
export type CompiledMessage = (params?: MessageParams) => string;

/** Locales whose habits of writing numbers and dates we follow. Arabic pages use the digits 0–9, as the figures and charts do. */
export const LOCALES: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
  pt: 'pt-PT',
  ar: 'ar-u-nu-latn',
};

/** Parses one ICU message; `<` is plain text, since messages never carry markup. Throws a SyntaxError when malformed. */
export const parseMessage = (text: string, language: Language): IntlMessageFormat =>
  new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });

const LITERAL = 0;
const ARGUMENT = 1;

/** Compiles one ICU message. Texts without arguments and with plain ones only skip the general formatter: a page has hundreds of them. */
export function compileMessage(text: string, language: Language): CompiledMessage {
  if (!/[{}'#]/.test(text)) return () => text;
  const message = parseMessage(text, language);
  const parts = message.getAst();
  if (!parts.every((part) => part.type === LITERAL || part.type === ARGUMENT)) return (params) => String(message.format(params));
  return (params) => {
    let out = '';
    for (const part of parts) {
      if (part.type === LITERAL) out += part.value;
      else {
        const value = params?.[(part as { value: string }).value];
        if (value === undefined) throw new Error(`Message "${text}" needs ${(part as { value: string }).value}`);
        out += String(value);
      }
    }
    return out;
  };
}
