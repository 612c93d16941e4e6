import type { FieldType } from '../model/field.ts';
import { attachmentField } from './attachment/attachment-field.tsx';
import { codeField } from './code/code-field.tsx';
import { dateField } from './date/date-field.tsx';
import { linkField } from './link/link-field.tsx';
import { moneyField } from './money/money-field.tsx';
import { numberField } from './number/number-field.tsx';
import { organisationField } from './organisation/organisation-field.tsx';
import { periodField } from './period/period-field.tsx';
import { personsField } from './persons/persons-field.tsx';
import { placeField } from './place/place-field.tsx';
import { proseField } from './prose/prose-field.tsx';
import { sealedField } from './sealed/sealed-field.tsx';
import { sourceField } from './source/source-field.tsx';
import { stepsField } from './steps/steps-field.tsx';
import { textField } from './text/text-field.tsx';
import { webField } from './web/web-field.tsx';
import { yearlyField } from './yearly/yearly-field.tsx';
import { yesNoUnknownField } from './yes-no-unknown/yes-no-unknown-field.tsx';

export { attachment } from './attachment/attachment.ts';
export { code } from './code/code.ts';
export { date } from './date/date.ts';
export { link } from './link/link.ts';
export { money } from './money/money.ts';
export { number } from './number/number.ts';
export { organisation } from './organisation/organisation.ts';
export { period } from './period/period.ts';
export { persons } from './persons/persons.ts';
export { place } from './place/place.ts';
export { prose } from './prose/prose.ts';
export { sealed } from './sealed/sealed.ts';
export { source } from './source/source.ts';
export { steps } from './steps/steps.ts';
export { text } from './text/text.ts';
export { web } from './web/web.ts';
export { yearly } from './yearly/yearly.ts';
export { yesNoUnknown } from './yes-no-unknown/yes-no-unknown.ts';
export { fieldLabel, registerLabel } from './labels.ts';
export { formValues } from './form-values.ts';
export { problemsAt } from './problems-at.ts';

/** Every kind of field there is; `compileModel` binds declarations to them. */
export const fieldTypes: readonly FieldType[] = [
  textField,
  proseField,
  codeField,
  yesNoUnknownField,
  dateField,
  periodField,
  numberField,
  moneyField,
  personsField,
  placeField,
  linkField,
  organisationField,
  attachmentField,
  sourceField,
  webField,
  sealedField,
  stepsField,
  yearlyField,
];
