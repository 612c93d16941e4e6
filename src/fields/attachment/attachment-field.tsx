import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import { Field } from '../../site/components/field.tsx';
import { describedBy, fieldId } from '../../site/field-id.ts';
import { TextInput } from '../../site/components/text-input.tsx';
import { refuse, settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps, partProps } from '../field-props.ts';
import { cleanRows } from '../rows/clean-rows.ts';
import { fromJsonCell, toJsonCell } from '../rows/json-cell.ts';
import { parseRow, parseRows } from '../rows/parse-rows.ts';
import { typedRows } from '../rows/rows-input.tsx';
import { cleanLine } from '../text/clean-line.ts';
import { typedPart, typedText } from '../typed-text.ts';
import { viewWhenVisible } from '../view-when-visible.tsx';
import type { AttachmentValue } from './attachment.ts';
import { cleanUuid } from './clean-uuid.ts';

function cleanAttachment(row: Readonly<Record<string, unknown>>, where: string, problems: Problem[]): AttachmentValue | null {
  const id = cleanUuid(row['id'], `${where}.id`, problems);
  const name = cleanLine(row['name'], `${where}.name`, problems, 255);
  if (id === null) return name === null ? null : refuse(problems, `${where}.id`, 'not-an-id');
  return name === null ? refuse(problems, `${where}.name`, 'file-name-missing') : { id, name };
}

/** The file itself comes as `<name>.file` in a multipart form; who receives it stores it and adds its id here. */
export const attachmentField = defineFieldType<readonly AttachmentValue[]>({
  name: 'attachment',
  child: () => ({
    columns: [
      { name: 'attachment', type: 'text', isIndexed: true },
      { name: 'name', type: 'text' },
    ],
  }),
  clean(input, { name }) {
    const problems: Problem[] = [];
    return settle(
      cleanRows(input, name, problems, ['id', 'name'], (row, where) => cleanAttachment(row, where, problems)),
      problems,
    );
  },
  storeChildren: (value) => (value ?? []).map(({ id, name }) => ({ attachment: id, name })),
  load: (_row, children) =>
    children.length === 0 ? null : children.map((row) => ({ id: String(row['attachment']), name: String(row['name']) })),
  text: (value) => (value ?? []).map(({ name }) => name).join('; '),
  words: (value, { sensitivity }) => (value ?? []).map(({ name }) => ({ language: null, text: name, sensitivity })),
  files: (value, { sensitivity }) => (value ?? []).map(({ id }) => ({ id, sensitivity })),
  toCsv: (value) => [toJsonCell(value)],
  fromCsv: (cells) => fromJsonCell(cells[''] ?? ''),
  parseForm: (form, name) => parseRows(form, name, (row) => (form.has(`${row}.remove`) ? null : parseRow(form, row, ['id', 'name']))),
  input(props) {
    const { name, value, speaker } = props;
    const control = `${name}.file`;
    const add = { name: control, help: speaker.say('fields.attachment.addHelp') };
    return (
      <Field {...fieldProps(props)} isGroup>
        {typedRows(value).map((row, index) => (
          <fieldset class="part">
            <legend>{speaker.say('fields.attachment.heading', { number: index + 1 })}</legend>
            <input type="hidden" name={`${name}.${index}.id`} value={typedText(typedPart(row, 'id'))} />
            <TextInput
              {...partProps(props, `${index}.name`, speaker.say('fields.attachment.name'))}
              value={typedText(typedPart(row, 'name'))}
              maxLength={255}
            />
            <div class="choice">
              <input type="checkbox" id={fieldId(`${name}.${index}.remove`)} name={`${name}.${index}.remove`} value="yes" />
              <label for={fieldId(`${name}.${index}.remove`)}>{speaker.say('fields.attachment.remove')}</label>
            </div>
          </fieldset>
        ))}
        <Field t={speaker} label={speaker.say('fields.attachment.add')} {...add}>
          <input class="input" type="file" id={fieldId(control)} name={control} multiple aria-describedby={describedBy(control, add)} />
        </Field>
      </Field>
    );
  },
  // The page that knows who may fetch a file turns these into links.
  view: viewWhenVisible(({ value }) => (
    <ul class="plain">
      {value.map(({ name }) => (
        <li dir="auto">{name}</li>
      ))}
    </ul>
  )),
  schema: () => z.array(z.object({ id: z.uuid(), name: z.string().min(1).max(255) })),
});
