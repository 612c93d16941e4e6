import type { Child } from 'hono/jsx';
import { direction } from '../../kernel/languages.ts';
import type { Speaker } from '../../model/speaker.ts';
import { LOCALES } from '../compile-message.ts';
import { say } from '../say.ts';

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** What a language is called in the reader's own: `Italian`. The tag itself when nobody knows it. */
export function languageName(t: Speaker, tag: string): string {
  let names = namesByLanguage.get(t.language);
  if (names === undefined) {
    names = new Intl.DisplayNames(LOCALES[t.language], { type: 'language' });
    namesByLanguage.set(t.language, names);
  }
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? (names.of(tag) ?? tag) : tag;
}

/** Content in its own language and direction. When that is not the reader's, a note says so instead of hiding the text. */
export const LanguageText = ({
  t,
  language,
  hasTranslation = false,
  children,
}: {
  t: Speaker;
  language: string;
  hasTranslation?: boolean;
  children: Child;
}) => {
  const isForeign = language.split('-')[0] !== t.language;
  return (
    <div class="language-text">
      <div lang={language} dir={direction(language)}>
        {children}
      </div>
      {isForeign ? (
        <p class="quiet">
          {say(t, hasTranslation ? 'site.translation.original' : 'site.translation.missing', { language: languageName(t, language) })}
        </p>
      ) : null}
    </div>
  );
};
