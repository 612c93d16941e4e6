import type { Language } from '../../../kernel/languages.ts';
import type { ProseValue } from '../../../model/values.ts';
import { Facts } from '../../../site/components/facts.tsx';
import { languageName } from '../../../site/components/language-text.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { Tag, type TagLook } from '../../../site/components/tag.tsx';
import type { Translate } from '../../../site/messages.ts';
import { targetLanguages } from '../translated-fields.ts';
import { type TranslationState, translationState } from '../translation-state.ts';
import type { Translation } from '../translation-store.ts';

const LOOKS: Readonly<Record<TranslationState, TagLook>> = { checked: 'accent', draft: 'wait', older: 'stop', missing: 'plain' };

/** How one text of a record stands in each of our languages. */
export const LanguagesPanel = ({
  t,
  label,
  source,
  translations,
  changedIn,
  hrefOf,
}: {
  t: Translate;
  label: string;
  source: ProseValue;
  translations: readonly Translation[];
  changedIn: number;
  hrefOf: (language: Language) => string;
}) => (
  <Panel title={label}>
    {source.language === 'und' ? null : (
      <p class="quiet">{t('sealed.translation.writtenIn', { language: languageName(t, source.language) })}</p>
    )}
    <Facts
      items={targetLanguages(source).map((language) => {
        const state = translationState(
          translations.find((one) => one.language === language),
          changedIn,
        );
        return {
          label: languageName(t, language),
          value: (
            <>
              <Tag look={LOOKS[state]}>{t(`sealed.translation.state.${state}`)}</Tag>{' '}
              <a href={hrefOf(language)}>
                {state === 'missing' ? t('sealed.translation.write') : t('sealed.translation.change')}
                <span class="unseen"> {languageName(t, language)}</span>
              </a>
            </>
          ),
        };
      })}
    />
  </Panel>
);
