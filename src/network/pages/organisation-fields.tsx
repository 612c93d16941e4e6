import { TextArea } from '../../site/components/text-area.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import type { Translate } from '../../site/messages.ts';
import type { Organisation } from '../organisations/organisation-store.ts';
import { LONGEST_ABOUT } from '../organisations/organisation-form.ts';
import { CountrySelect } from './country-select.tsx';
import type { Form } from './form.ts';

export interface OrganisationFieldsProps {
  readonly t: Translate;
  /** What was typed, when the form comes back. */
  readonly values: Form | null;
  readonly stored: Organisation | null;
  readonly errorAt: (where: string) => string | undefined;
}

/** What an organisation says of itself; anyone may read it when it is listed. */
export const OrganisationFields = ({ t, values, stored, errorAt }: OrganisationFieldsProps) => {
  const value = (name: 'name' | 'country' | 'about' | 'web') => (values === null ? (stored?.[name] ?? '') : values.text(name));
  return (
    <>
      <TextInput
        t={t}
        name="name"
        label={t('network.directory.organisation')}
        value={value('name')}
        error={errorAt('name')}
        level="public"
        isRequired
      />
      <CountrySelect t={t} value={value('country')} error={errorAt('country')} />
      <TextArea
        t={t}
        name="about"
        label={t('network.field.about')}
        help={t('network.field.aboutHelp')}
        value={value('about')}
        error={errorAt('about')}
        maxLength={LONGEST_ABOUT}
        level="public"
      />
      <TextInput
        t={t}
        name="web"
        type="url"
        label={t('network.field.web')}
        value={value('web')}
        error={errorAt('web')}
        placeholder="https://"
        level="public"
      />
    </>
  );
};
