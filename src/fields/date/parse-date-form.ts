import type { FormValues } from '../../model/field.ts';

/** What the boxes of `DateInput` say, as input for cleaning: ISO text when they make one, else the parts as typed, so that nothing typed is lost. */
export function parseDateForm(form: FormValues, name: string): unknown {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => (form.get(`${name}.${part}`) ?? '').trim());
  const isUnknown = form.has(`${name}.unknown`);
  if (year === '' && month === '' && day === '') return isUnknown ? 'unknown' : form.get(name);
  return { year, month, day, ...(isUnknown ? { unknown: 'unknown' } : {}) };
}
