import { formValues } from '../../fields/index.ts';
import type { FormValues } from '../../model/field.ts';
import type { Visit } from '../../network/route.ts';

/** What a form posted, whole: nothing is cut short before it is checked. Files are left out. */
export async function postedForm(visit: Visit): Promise<FormValues> {
  const body = await visit.req.parseBody({ all: true });
  return formValues(
    Object.entries(body).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const)),
  );
}
