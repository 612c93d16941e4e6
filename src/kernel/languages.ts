/** The languages of the interface. Arabic is offered on all public pages and in "Tell us", and keeps right-to-left honest. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The seven languages every message and code label must exist in. */
export const CONTENT_LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** What each language calls itself; shown in the language switch. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
  pt: 'Português',
  ar: 'العربية',
};

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

export const direction = (language: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/.test(language) ? 'rtl' : 'ltr');
