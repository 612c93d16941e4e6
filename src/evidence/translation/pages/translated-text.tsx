import { LanguageText, languageName } from '../../../site/components/language-text.tsx';
import { Markdown } from '../../../site/markdown.tsx';
import type { ProseValue } from '../../../model/values.ts';
import type { Translate } from '../../../site/messages.ts';

/** A text in the reader's language, with a note whose words these are not, and the original one click away. */
export const TranslatedText = ({ t, source, text }: { t: Translate; source: ProseValue; text: string }) => (
  <div class="language-text">
    <div lang={t.language} dir={t.direction}>
      <Markdown text={text} />
    </div>
    <p class="quiet">
      {source.language === 'und'
        ? t('sealed.translation.shown')
        : t('sealed.translation.shownFrom', { language: languageName(t, source.language) })}
    </p>
    <details>
      <summary>{t('sealed.translation.original')}</summary>
      <LanguageText t={t} language={source.language} hasTranslation>
        <Markdown text={source.text} />
      </LanguageText>
    </details>
  </div>
);
