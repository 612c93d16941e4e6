import { SelectInput } from '../../site/components/select-input.tsx';
import type { Translate } from '../../site/messages.ts';
import { countries } from '../../vocabularies/countries.ts';

const options = (t: Translate) =>
  Object.entries(countries.codes)
    .map(([value, code]) => ({ value, label: t.label(code.label) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, t.language));

/** Choice of a country; an organisation that works across borders leaves it empty. */
export const CountrySelect = ({ t, value, error }: { t: Translate; value: string; error?: string | undefined }) => (
  <SelectInput
    t={t}
    name="country"
    label={t('network.field.country')}
    error={error}
    value={value}
    options={options(t)}
    hasUnknown={false}
    emptyLabel={t('network.field.noCountry')}
  />
);

/** A country's name in the reader's language; the code itself when it is none we know. */
export function countryName(t: Translate, code: string | null): string {
  const found = code === null ? undefined : countries.codes[code];
  return found === undefined ? (code ?? '') : t.label(found.label);
}
