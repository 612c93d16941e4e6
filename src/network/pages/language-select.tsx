import { LANGUAGE_NAMES, LANGUAGES } from '../../kernel/languages.ts';
import { SelectInput } from '../../site/components/select-input.tsx';
import type { Translate } from '../../site/messages.ts';

/** Choice of a language of the interface, each under its own name. */
export const LanguageSelect = ({ t, value, error }: { t: Translate; value: string; error?: string | undefined }) => (
  <SelectInput
    t={t}
    name="language"
    label={t('network.field.language')}
    error={error}
    value={value}
    options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
    hasUnknown={false}
    emptyLabel={null}
  />
);
