import type { FieldType } from '../model/field.ts';
import { codeField } from './code/code-field.tsx';
import { dateField } from './date/date-field.tsx';
import { personsField } from './persons/persons-field.tsx';
import { placeField } from './place/place-field.tsx';
import { proseField } from './prose/prose-field.tsx';
import { sourceField } from './source/source-field.tsx';
import { textField } from './text/text-field.tsx';

export { code } from './code/code.ts';
export { date } from './date/date.ts';
export { persons } from './persons/persons.ts';
export { place } from './place/place.ts';
export { prose } from './prose/prose.ts';
export { source } from './source/source.ts';
export { text } from './text/text.ts';
export { fieldHelp, fieldLabel, registerLabel } from './labels.ts';
export { formValues } from './form-values.ts';
export { problemsAt, saidProblem } from './problems-at.ts';

/** Every kind of field there is; `compileModel` binds declarations to them. */
export const fieldTypes: readonly FieldType[] = [textField, proseField, codeField, dateField, personsField, placeField, sourceField];
