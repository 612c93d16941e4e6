import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import { maySee } from '../../model/sensitivity.ts';
import type { PlaceValue } from '../../model/values.ts';
import { Withheld } from '../../site/components/withheld.tsx';
import { countries } from '../../vocabularies/countries.ts';
import { isNothing, settle } from '../cleaning.ts';
import { compact } from '../compact.ts';
import { defineFieldType } from '../define-field-type.ts';
import { parseRow } from '../rows/parse-rows.ts';
import { cleanPlace } from './clean-place.ts';
import { regionLabel } from './find-region.ts';
import { PlaceInput } from './place-input.tsx';
import { PLACE_PARTS, sensitivityOfPart } from './place-parts.ts';
import { placeText } from './place-text.ts';

/** Nothing of a point that has no part. */
const pointOf = (lat: unknown, lon: unknown) => (isNothing(lat) && isNothing(lon) ? null : { lat, lon });

export const placeField = defineFieldType<PlaceValue>({
  name: 'place',
  canBeDimension: true,
  columns: (field) => [
    { suffix: '_country', type: 'text', isIndexed: true, sensitivity: sensitivityOfPart(field, 'country') },
    { suffix: '_region', type: 'text', isIndexed: true, sensitivity: sensitivityOfPart(field, 'region') },
    { suffix: '_city', type: 'text', sensitivity: sensitivityOfPart(field, 'city') },
    { suffix: '_lat', type: 'double precision', sensitivity: sensitivityOfPart(field, 'point') },
    { suffix: '_lon', type: 'double precision', sensitivity: sensitivityOfPart(field, 'point') },
  ],
  clean(input, { name }) {
    const problems: Problem[] = [];
    return settle(cleanPlace(input, name, problems), problems);
  },
  store: (value) => ({
    _country: value?.country ?? null,
    _region: value?.region ?? null,
    _city: value?.city ?? null,
    _lat: value?.point?.lat ?? null,
    _lon: value?.point?.lon ?? null,
  }),
  load({ _country: country, _region: region, _city: city, _lat: lat, _lon: lon }) {
    const point = typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
    const parts = compact({ region: (region ?? null) as string | null, city: (city ?? null) as string | null, point });
    const known = (country ?? null) as string | null;
    return known === null && Object.keys(parts).length === 0 ? null : { country: known, ...parts };
  },
  text: (value, _field, speaker) => (value === null ? '' : placeText(value, speaker)),
  words: (value, field) => [
    ...(value?.city ? [{ language: null, text: value.city, sensitivity: sensitivityOfPart(field, 'city') }] : []),
    ...(value?.region ? [{ language: null, text: regionLabel(value.region), sensitivity: sensitivityOfPart(field, 'region') }] : []),
  ],
  codes: (value, field) =>
    value?.country ? [{ vocabulary: countries.name, code: value.country, sensitivity: sensitivityOfPart(field, 'country') }] : [],
  dimensions: (field) => [
    {
      part: 'country',
      column: `${field.column}_country`,
      isMany: false,
      sensitivity: sensitivityOfPart(field, 'country'),
      vocabulary: countries,
    },
    {
      part: 'region',
      column: `${field.column}_region`,
      isMany: false,
      sensitivity: sensitivityOfPart(field, 'region'),
      label: (region) => regionLabel(region),
    },
  ],
  csvParts: () => ['.country', '.region', '.city', '.lat', '.lon'],
  toCsv: (value) =>
    [value?.country, value?.region, value?.city, value?.point?.lat, value?.point?.lon].map((part) =>
      part === null || part === undefined ? '' : String(part),
    ),
  fromCsv(cells) {
    const {
      '': whole = '',
      '.country': country = '',
      '.region': region = '',
      '.city': city = '',
      '.lat': lat = '',
      '.lon': lon = '',
    } = cells;
    return [country, region, city, lat, lon].every((cell) => cell === '') ? whole : { country, region, city, point: pointOf(lat, lon) };
  },
  parseForm(form, name) {
    const said = parseRow(form, name, ['country', 'region', 'city']);
    const point = parseRow(form, `${name}.point`, ['lat', 'lon']);
    return said === null && point === null ? form.get(name) : { ...said, ...(point === null ? {} : { point }) };
  },
  input: (props) => <PlaceInput {...props} />,
  view({ value, field, level, speaker }) {
    const hidden = PLACE_PARTS.filter((part) => !maySee(level, sensitivityOfPart(field, part)));
    if (hidden.length === PLACE_PARTS.length) return <Withheld t={speaker} />;
    const seen = value === null ? null : { ...value, ...Object.fromEntries(hidden.map((part) => [part, null])) };
    const names = hidden.map((part) => speaker.say(`fields.place.${part}`));
    return (
      <>
        {seen === null ? null : <span dir="auto">{placeText(seen, speaker)}</span>}
        {names.length === 0 ? null : (
          <span class="quiet">
            {' '}
            ({speaker.list(names)}: <Withheld t={speaker} />)
          </span>
        )}
      </>
    );
  },
  schema: () =>
    z.object({
      country: z.string().nullable(),
      region: z.string().nullable().optional(),
      city: z.string().max(200).nullable().optional(),
      point: z
        .object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
        .nullable()
        .optional(),
    }),
});
