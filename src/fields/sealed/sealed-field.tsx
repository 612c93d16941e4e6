import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { CompiledField } from '../../model/field.ts';
import { Icon } from '../../site/components/icon.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { TextArea } from '../../site/components/text-area.tsx';
import { settle } from '../cleaning.ts';
import { defineFieldType } from '../define-field-type.ts';
import { fieldProps } from '../field-props.ts';
import { keyholdersLabel } from '../labels.ts';
import { typedText } from '../typed-text.ts';
import { cleanSealed } from './clean-sealed.ts';

const LONGEST_TYPED = 20_000;

const isArmored = (text: string): boolean => text.trimStart().startsWith('-----BEGIN AGE');

/**
 * Ciphertext only. Without scripts a form hands in what was typed, and whoever receives it encrypts it before `clean`, storing or logging;
 * `clean` refuses anything that is not encrypted. Never a dimension; no words, no cells in a file.
 */
export const sealedField = defineFieldType<string>({
  name: 'sealed',
  columns: () => [{ suffix: '', type: 'text', sensitivity: 'sealed' }],
  clean(input, { name }) {
    const problems: Problem[] = [];
    return settle(cleanSealed(input, name, problems), problems);
  },
  store: (value) => ({ '': value }),
  load: (row) => (row[''] ?? null) as string | null,
  text: (value, _field, speaker) => (value === null ? '' : speaker.say('fields.sealed.shown')),
  csvParts: () => [],
  toCsv: () => [],
  fromCsv: () => null,
  parseForm(form, name) {
    const typed = form.get(name) ?? '';
    return typed.trim() === '' ? form.get(`${name}.kept`) : typed;
  },
  input(props) {
    const { name, speaker, field } = props;
    const asked = fieldProps(props);
    const typed = typedText(props.value);
    // What is sealed already goes back as it is; words that are not encrypted go nowhere, not even back to the page they came from.
    const kept = isArmored(typed) ? typed : '';
    const help = [asked.help, speaker.say('fields.sealed.help'), kept === '' ? undefined : speaker.say('fields.sealed.kept')]
      .filter((text) => text !== undefined)
      .join(' ');
    return (
      // Drafts kept on the device leave out what is marked so.
      <div data-sealed>
        <TextArea
          {...asked}
          help={help}
          whoText={speaker.say('fields.sealed.about', { keyholders: keyholdersLabel(field as CompiledField, speaker) })}
          value=""
          rows={4}
          maxLength={LONGEST_TYPED}
        />
        {kept === '' ? null : <input type="hidden" name={`${name}.kept`} value={kept} />}
      </div>
    );
  },
  // The same for everybody, whether something is there or not.
  view: ({ speaker }) => (
    <Tag look="plain">
      <Icon name="sealed" /> {speaker.say('fields.sealed.shown')}
    </Tag>
  ),
  schema: () => z.string().startsWith('-----BEGIN AGE ENCRYPTED FILE-----'),
});
