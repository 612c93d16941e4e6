import type { FormValues } from '../../../model/field.ts';
import type { Problem } from '../../../kernel/refusal.ts';
import { problemsAt } from '../../../fields/index.ts';
import { ChoiceInput } from '../../../site/components/choice-input.tsx';
import type { FieldProps } from '../../../site/components/field.tsx';
import { SelectInput } from '../../../site/components/select-input.tsx';
import { TextArea } from '../../../site/components/text-area.tsx';
import { TextInput } from '../../../site/components/text-input.tsx';
import type { Translate } from '../../../site/messages.ts';
import { countries } from '../../../vocabularies/countries.ts';
import { type Draft, LONGEST_ANSWER, type Question } from '../report.ts';

export interface QuestionProps {
  readonly t: Translate;
  /** What was typed just now and did not get through. */
  readonly typed: FormValues | null;
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
}

type Controls = (
  props: QuestionProps & {
    readonly asked: (name: string, label: string, help?: string) => FieldProps;
    readonly value: (name: string, kept: string | null | undefined) => string;
  },
) => ReturnType<typeof TextArea>;

const CONTROLS: Readonly<Record<Question, Controls>> = {
  what: ({ t, draft, asked, value }) => (
    <TextArea
      {...asked('what', t('report.question.what.title'), t('report.question.what.help'))}
      value={value('what', draft?.what)}
      rows={7}
      maxLength={LONGEST_ANSWER}
    />
  ),
  where: ({ t, draft, asked, value }) => (
    <div class="stack">
      <SelectInput
        {...asked('country', t('report.question.where.country'))}
        options={Object.entries(countries.codes)
          .map(([code, { label }]) => ({ value: code, label: t.label(label) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, t.language))}
        value={value('country', draft?.country)}
      />
      <TextInput
        {...asked('place', t('report.question.where.place'), t('report.question.where.placeHelp'))}
        value={value('place', draft?.place)}
        maxLength={500}
      />
    </div>
  ),
  when: ({ t, draft, typed, asked, value }) => (
    <div class="stack">
      <ChoiceInput
        {...asked('day', t('report.question.when.day'))}
        level={undefined}
        options={[
          { value: 'today', label: t('report.question.when.today') },
          { value: 'yesterday', label: t('report.question.when.yesterday') },
        ]}
        values={[typed?.get('day') ?? (draft?.happened === 'unknown' ? 'unknown' : '')]}
      />
      <TextInput
        {...asked('happened', t('report.question.when.words'), t('report.question.when.wordsHelp'))}
        value={value('happened', draft?.happened === 'unknown' ? '' : draft?.happened)}
        maxLength={500}
      />
    </div>
  ),
  who: ({ t, draft, asked, value }) => (
    <TextArea
      {...asked('who', t('report.question.who.title'), t('report.question.who.help'))}
      value={value('who', draft?.who)}
      rows={4}
      maxLength={LONGEST_ANSWER}
    />
  ),
  contact: ({ t, draft, asked, value }) => (
    <ChoiceInput
      {...asked('contact', t('report.question.contact.title'), t('report.question.contact.help'))}
      options={[
        { value: 'yes', label: t('report.question.contact.yes') },
        { value: 'no', label: t('report.question.contact.no') },
      ]}
      values={[value('contact', draft?.mayContact)]}
      hasUnknown={false}
    />
  ),
};

const ASKS_ONE: ReadonlySet<Question> = new Set(['what', 'who', 'contact']);

/** The controls of one of the five questions; each says who sees the answer. */
export const QuestionFields = ({ question, ...props }: QuestionProps & { question: Question }) => {
  const asked = (name: string, label: string, help?: string): FieldProps => ({
    t: props.t,
    name,
    label,
    help,
    level: 'restricted',
    error: problemsAt(props.problems, name, props.t),
  });
  const value = (name: string, kept: string | null | undefined): string =>
    props.typed === null ? (kept ?? '') : (props.typed.get(name) ?? '');
  // One control alone is named by the heading of the page; several say themselves what they are.
  return <div class={ASKS_ONE.has(question) ? 'question' : undefined}>{CONTROLS[question]({ ...props, asked, value })}</div>;
};
