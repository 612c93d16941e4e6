import { languageName } from './language-text.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { DraftKeeper } from './draft-keeper.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { Example } from './example.ts';
import { NotKnown } from './not-known.tsx';
import { SelectInput } from './select-input.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

const MANY_LANGUAGES = ['ar', 'bg', 'de', 'el', 'en', 'es', 'fa', 'fr', 'hr', 'it', 'nl', 'pl', 'ps', 'pt', 'so', 'ti', 'tr', 'uk', 'ur'];

export const formExamples: readonly Example[] = [
  {
    name: 'error-summary',
    render: (t) => (
      <ErrorSummary
        t={t}
        problems={[
          { where: 'people', text: 'People: the lower number is above the higher one.' },
          { where: 'happenedOn', text: 'When: this day has not come yet.' },
        ]}
      />
    ),
  },
  {
    name: 'text-input with error',
    render: (t) => (
      <TextInput
        t={t}
        name="happenedOn"
        label="When did it happen?"
        help="A year is enough: 2026, 2026-03 or 2026-03-09."
        value="2031"
        size="short"
        level="public"
        error="This day has not come yet."
        isRequired
      />
    ),
  },
  {
    name: 'text-input with not known',
    render: (t) => (
      <>
        <TextInput t={t} name="people" label="How many people?" inputMode="numeric" size="short" level="network" />
        <NotKnown t={t} name="people.unknown" />
      </>
    ),
  },
  {
    name: 'text-area',
    render: (t) => (
      <TextArea
        t={t}
        name="summary"
        label="What happened?"
        help="In your words, in your language. A few sentences are enough."
        value={'On Monday two volunteers were fined.\n<b>As typed</b>'}
        contentLanguage="en"
        level="restricted"
      />
    ),
  },
  {
    name: 'select-input, short',
    render: (t) => (
      <SelectInput
        t={t}
        name="strand"
        label="Strand"
        value="migration"
        options={[
          { value: 'solidarity', label: 'Solidarity' },
          { value: 'migration', label: 'Migration' },
        ]}
      />
    ),
  },
  {
    name: 'select-input, long, with search',
    render: (t) => (
      <SelectInput
        t={t}
        name="writtenIn"
        label="Language"
        options={MANY_LANGUAGES.map((code) => ({ value: code, label: languageName(t, code), alsoCalled: code }))}
        hasUnknown={false}
      />
    ),
  },
  {
    name: 'choice-input, one',
    render: (t) => (
      <ChoiceInput
        t={t}
        name="setting"
        label="Where did it happen?"
        isRequired
        values={['street']}
        options={[
          { value: 'street', label: 'In the street' },
          { value: 'office', label: 'In an office', help: 'A public service, a school, a hospital.' },
        ]}
      />
    ),
  },
  {
    name: 'choice-input, many, sealed, with error',
    render: (t) => (
      <ChoiceInput
        t={t}
        name="needs"
        label="What would help?"
        isMany
        level="sealed"
        error="Choose at least one answer."
        options={[
          { value: 'lawyer', label: 'A lawyer' },
          { value: 'place', label: 'A place to stay' },
        ]}
      />
    ),
  },
  {
    name: 'draft-keeper',
    render: (t) => (
      <DraftKeeper t={t} formKey="example">
        <form class="form" method="post" action="#send">
          <TextInput t={t} name="title" label="Title" />
        </form>
      </DraftKeeper>
    ),
  },
];
