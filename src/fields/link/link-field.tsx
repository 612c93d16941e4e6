import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { LinkValue } from '../../model/values.ts';
import { SelectInput } from '../../site/components/select-input.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { settle } from '../cleaning.ts';
import { CodeChoice } from '../code/code-input.tsx';
import { compact } from '../compact.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { cleanRows } from '../rows/clean-rows.ts';
import { fromJsonCell, toJsonCell } from '../rows/json-cell.ts';
import { parseRow, parseRows } from '../rows/parse-rows.ts';
import { RowsInput, typedRows } from '../rows/rows-input.tsx';
import { typedPart, typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import { cleanLink } from './clean-link.ts';
import { linkOptions } from './link-options.ts';
import { linkText } from './link-text.ts';

const PARTS = ['register', 'reference', 'relation'] as const;

export const linkField = defineFieldType<readonly LinkValue[]>({
  name: 'link',
  child: () => ({
    columns: [
      { name: 'register', type: 'text', isIndexed: true },
      { name: 'reference', type: 'text', isIndexed: true },
      { name: 'relation', type: 'text' },
    ],
  }),
  clean(input, field, { today, before }) {
    const problems: Problem[] = [];
    const rules = { ...linkOptions(field), today, before: (before ?? []) as readonly LinkValue[] };
    const links = cleanRows(input, field.name, problems, PARTS, (row, where) => cleanLink(row, where, problems, rules));
    // The same link twice is one.
    return settle(
      links === null ? null : [...new Map(links.map((item) => [JSON.stringify(PARTS.map((part) => item[part])), item])).values()],
      problems,
    );
  },
  storeChildren: (value) => (value ?? []).map(({ register, reference, relation }) => ({ register, reference, relation: relation ?? null })),
  load: (_row, children) =>
    children.length === 0
      ? null
      : children.map((row) => ({
          register: String(row['register']),
          reference: String(row['reference']),
          ...compact({ relation: (row['relation'] ?? null) as string | null }),
        })),
  text: (value, field, speaker) => (value ?? []).map((item) => linkText(item, linkOptions(field).relation, speaker)).join('; '),
  codes(value, field) {
    const { relation: vocabulary } = linkOptions(field);
    return vocabulary === undefined
      ? []
      : (value ?? []).flatMap(({ relation }) =>
          relation === undefined ? [] : [{ vocabulary: vocabulary.name, code: relation, sensitivity: field.sensitivity }],
        );
  },
  toCsv: (value) => [toJsonCell(value)],
  fromCsv: (cells) => fromJsonCell(cells[''] ?? ''),
  parseForm: (form, name) => parseRows(form, name, (row) => parseRow(form, row, PARTS, ['register'])),
  input(props) {
    const { field, name, value, speaker } = props;
    const { registers, relation } = linkOptions(field);
    const label = (register: string): string =>
      speaker.has(`registers.${register}.one`) ? speaker.say(`registers.${register}.one`) : register;
    return (
      <RowsInput
        {...fieldProps(props)}
        rows={typedRows(value)}
        heading={(number) => speaker.say('fields.link.heading', { number })}
        renderRow={(_row, row, index) => {
          const part = (key: (typeof PARTS)[number], help?: string) =>
            partProps(props, `${index}.${key}`, speaker.say(`fields.link.${key}`), help === undefined ? {} : { help });
          const register = typedText(typedPart(row, 'register'));
          return (
            <>
              {registers === undefined ? (
                <input type="hidden" name={`${name}.${index}.register`} value={register} />
              ) : (
                <SelectInput
                  {...part('register')}
                  options={registers.map((item) => ({ value: item, label: label(item) }))}
                  value={register}
                  hasUnknown={false}
                />
              )}
              <TextInput {...part('reference', speaker.say('fields.link.referenceHelp'))} value={typedText(typedPart(row, 'reference'))} />
              {relation === undefined ? null : (
                <CodeChoice {...part('relation')} vocabulary={relation} value={typedPart(row, 'relation')} />
              )}
            </>
          );
        }}
      />
    );
  },
  // The page that knows the linked records and who may see them turns these into links.
  view: viewWhenVisible(({ value, field, speaker }) => (
    <ul class="plain">
      {value.map((item) => (
        <li data-register={item.register}>{linkText(item, linkOptions(field).relation, speaker)}</li>
      ))}
    </ul>
  )),
  schema(field) {
    const { relation } = linkOptions(field);
    return z.array(
      z.object({
        register: z.string(),
        reference: z.string(),
        ...(relation === undefined ? {} : { relation: z.enum([...Object.keys(relation.codes), 'unknown']).optional() }),
      }),
    );
  },
});
