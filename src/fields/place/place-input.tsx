import type { InputProps } from '../../model/field.ts';
import type { PlaceValue } from '../../model/values.ts';
import { Field } from '../../site/components/field.tsx';
import { SelectInput } from '../../site/components/select-input.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { countries, countryByName } from '../../vocabularies/countries.ts';
import { regionsOf } from '../../vocabularies/regions.ts';
import { CodeChoice } from '../code/code-input.tsx';
import { fieldProps, partProps } from '../field-props.ts';
import { typedPart, typedText } from '../typed-text.ts';
import { findRegion } from './find-region.ts';
import { PLACE_PARTS, sensitivityOfPart } from './place-parts.ts';

/** Country, region (a list once the country is known, words before), town and point. Where parts are seen by different people, each says by whom. */
export const PlaceInput = (props: InputProps<PlaceValue>) => {
  const { field, value, speaker } = props;
  const typed = (part: string) => (typeof value === 'object' ? typedPart(value, part) : part === 'country' ? value : '');
  const isMixed = new Set(PLACE_PARTS.map((part) => sensitivityOfPart(field, part))).size > 1;
  const part = (name: (typeof PLACE_PARTS)[number], help?: string) =>
    partProps(props, name, speaker.say(`fields.place.${name}`), {
      ...(help === undefined ? {} : { help }),
      ...(isMixed ? { level: sensitivityOfPart(field, name) } : {}),
    });
  const country = countryByName(typedText(typed('country')));
  const region = typedText(typed('region'));
  const regions = country === null ? [] : regionsOf(country);
  const chosen = findRegion(region, country) ?? region;
  // A region that is not of this country stays visible as it was typed, beside its sentence.
  const isListed = regions.length > 0 && (chosen === '' || regions.some(({ code }) => code === chosen));
  const { level, ...group } = fieldProps(props);
  return (
    <Field {...group} level={isMixed ? undefined : level} isGroup>
      <CodeChoice {...part('country')} vocabulary={countries} value={country ?? typed('country')} />
      {isListed ? (
        <SelectInput
          {...part('region')}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
          value={chosen}
          hasUnknown={false}
        />
      ) : (
        <TextInput {...part('region', speaker.say('fields.place.regionHelp'))} value={region} />
      )}
      <TextInput {...part('city')} value={typedText(typed('city'))} maxLength={200} />
      <Field {...part('point', speaker.say('fields.place.pointHelp'))} isGroup>
        <div class="row">
          {(['lat', 'lon'] as const).map((axis) => (
            <div>
              <TextInput
                {...partProps(props, `point.${axis}`, speaker.say(`fields.place.${axis}`))}
                value={typedText(typedPart(typed('point'), axis))}
                inputMode="text"
                size="short"
              />
            </div>
          ))}
        </div>
      </Field>
    </Field>
  );
};
