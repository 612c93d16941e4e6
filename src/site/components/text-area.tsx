import { describedBy, fieldId } from '../field-id.ts';
import { Field, type FieldProps } from './field.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value?: string | null | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly contentLanguage?: string;
}

export const TextArea = ({ value, rows = 6, maxLength, contentLanguage, ...field }: TextAreaProps) => (
  <Field {...field}>
    <textarea
      class="input"
      id={fieldId(field.name)}
      name={field.name}
      rows={rows}
      maxlength={maxLength}
      lang={contentLanguage}
      dir="auto"
      required={field.isRequired}
      aria-invalid={field.error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(field.name, field)}
    >
      {/* A browser drops the first line break after the tag; with one of ours, none of the text is lost. */}
      {`\n${value ?? ''}`}
    </textarea>
  </Field>
);
