import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { OrganisationValue } from '../../model/values.ts';
import { Field } from '../../site/components/field.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { compact } from '../compact.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { parseRow } from '../rows/parse-rows.ts';
import { typedPart, typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanOrganisation } from './clean-organisation.ts';

const organisationText = ({ name, member }: OrganisationValue): string => name ?? member ?? '';

export const organisationField = defineFieldType<OrganisationValue>({
  name: 'organisation',
  canBeDimension: true,
  columns: () => [
    { suffix: '_member', type: 'text', isIndexed: true },
    { suffix: '_name', type: 'text' },
  ],
  clean(input, { name }) {
    const problems: Problem[] = [];
    return settle(cleanOrganisation(input, name, problems), problems);
  },
  store: (value) => ({ _member: value?.member ?? null, _name: value?.name ?? null }),
  load({ _member: member, _name: name }) {
    const said = compact({ member: (member ?? null) as string | null, name: (name ?? null) as string | null });
    return Object.keys(said).length === 0 ? null : said;
  },
  text: (value) => (value === null ? '' : organisationText(value)),
  words: (value, { sensitivity }) =>
    [value?.name, value?.member].flatMap((text) => (text === undefined ? [] : [{ language: null, text, sensitivity }])),
  dimensions: ({ column, sensitivity }) => [
    { part: 'member', column: `${column}_member`, isMany: false, sensitivity, label: (member) => member },
  ],
  csvParts: () => ['.member', '.name'],
  toCsv: (value) => [value?.member ?? '', value?.name ?? ''],
  fromCsv: ({ '': whole = '', '.member': member = '', '.name': name = '' }) => (member === '' && name === '' ? whole : { member, name }),
  parseForm: (form, name) => parseRow(form, name, ['member', 'name']) ?? form.get(name),
  input(props) {
    const { speaker, value } = props;
    const part = (key: 'member' | 'name') =>
      partProps(props, key, speaker.say(`fields.organisation.${key}`), { help: speaker.say(`fields.organisation.${key}Help`) });
    return (
      <Field {...fieldProps(props)} isGroup>
        <TextInput {...part('member')} value={typedText(typedPart(value, 'member'))} maxLength={60} size="medium" />
        <TextInput {...part('name')} value={typedText(typedPart(value, 'name')) || typedText(value)} maxLength={500} />
      </Field>
    );
  },
  view: viewWhenVisible(({ value }) => <span dir="auto">{organisationText(value)}</span>),
  schema: () => z.object({ member: z.string().max(60).optional(), name: z.string().max(500).optional() }),
});
