import { describedBy, fieldId } from '../field-id.ts';
import { Field, type FieldProps } from './field.tsx';

export interface TextInputProps extends FieldProps {
  readonly value?: string | number | null | undefined;
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'password' | 'search' | 'date' | 'number';
  /** Keyboard of a phone; numbers are better asked as text with `numeric`. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel';
  readonly autocomplete?: string;
  readonly maxLength?: number;
  readonly placeholder?: string;
  /** Language of what is typed. */
  readonly contentLanguage?: string;
  readonly size?: 'short' | 'medium' | 'full';
}

export const TextInput = ({
  value,
  type = 'text',
  inputMode,
  autocomplete = 'off',
  maxLength,
  placeholder,
  contentLanguage,
  size = 'full',
  ...field
}: TextInputProps) => (
  <Field {...field}>
    <input
      class={`input ${size}`}
      id={fieldId(field.name)}
      name={field.name}
      type={type}
      value={value === null || value === undefined ? '' : String(value)}
      inputmode={inputMode}
      autocomplete={autocomplete}
      maxlength={maxLength}
      placeholder={placeholder}
      lang={contentLanguage}
      dir={type === 'text' || type === 'search' ? 'auto' : undefined}
      required={field.isRequired}
      aria-invalid={field.error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(field.name, field)}
    />
  </Field>
);
