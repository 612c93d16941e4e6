import { z } from 'zod';
import { Refusal } from '../kernel/refusal.ts';
import { canonicalHash, canonicalJson } from './canonical-json.ts';

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const YEAR = /^\d{4}$/;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** One dimension: a field, or a part of it (`occurredOn:year`, `place:country`). */
export const dimensionReference = z.strictObject({ field: z.string().regex(NAME), part: z.string().regex(NAME).optional() });
export type DimensionReference = z.infer<typeof dimensionReference>;

const condition = z.strictObject({
  field: z.string().regex(NAME),
  part: z.string().regex(NAME).optional(),
  codes: z.array(z.string().min(1)).min(1),
});
export type Condition = z.infer<typeof condition>;

const state = z.strictObject({
  /** Kind of step, or a group such as `in-proceedings`. */
  state: z.string().min(1),
  /** One calendar year, or partial dates that both belong to the period. */
  period: z.union([z.string().regex(YEAR), z.strictObject({ from: z.string().regex(DAY), to: z.string().regex(DAY) })]),
});

/** What is counted, of whom, split how, as of when and for whose eyes. The whole meaning of a figure; nothing else may influence its numbers. */
export const countDefinition = z.strictObject({
  register: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  measure: z.union([z.literal('records'), z.string().regex(NAME)]).default('records'),
  by: z
    .array(dimensionReference)
    .max(4)
    .refine((by) => new Set(by.map(dimensionKey)).size === by.length, 'each dimension once')
    .default([]),
  where: z.array(condition).default([]),
  state: state.optional(),
  asOf: z.iso.datetime({ offset: true }).optional(),
  level: z.enum(['public', 'network', 'restricted']).default('public'),
});
export type CountDefinition = z.infer<typeof countDefinition>;

/** `occurredOn:year`: how a dimension is written, and the key of its codes in every cell. */
export function dimensionKey(dimension: { readonly field: string; readonly part?: string | undefined }): string {
  return dimension.part === undefined ? dimension.field : `${dimension.field}:${dimension.part}`;
}

/** Reads `a`, `b:year`. Refuses anything else with code `dimension-malformed`. */
export function parseBy(text: string): DimensionReference {
  const [field, part, more] = text.trim().split(':');
  const parsed = dimensionReference.safeParse(part === undefined ? { field } : { field, part });
  if (!parsed.success || more !== undefined) throw new Refusal('dimension-malformed', { where: 'by', params: { dimension: text } });
  return parsed.data;
}

/** Reads `field=code`, `field:part=code,code`. Refuses anything else with code `condition-malformed`. */
export function parseWhere(text: string): Condition {
  const at = text.indexOf('=');
  const codes = text
    .slice(at + 1)
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  if (at < 1 || codes.length === 0) throw new Refusal('condition-malformed', { where: 'where', params: { condition: text } });
  return { ...parseBy(text.slice(0, at)), codes };
}

/** Checks a definition from any door. Refuses with `count-definition-malformed`, naming the place. */
export function readDefinition(input: unknown): CountDefinition {
  const parsed = countDefinition.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal('count-definition-malformed', { where: issue?.path.join('.') ?? '', params: { reason: issue?.message ?? '' } });
}

/** The same question always in the same form: conditions and their codes sorted and once. The order of `by` is kept, since it is what the table shows. */
export function canonicalDefinition(definition: CountDefinition): CountDefinition {
  const byKey = new Map<string, Condition>();
  for (const one of definition.where) {
    const codes = [...new Set(one.codes)].toSorted();
    byKey.set(`${dimensionKey(one)}=${codes.join(',')}`, { ...one, codes });
  }
  const where = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { ...definition, where };
}

export const definitionJson = (definition: CountDefinition): string => canonicalJson(canonicalDefinition(definition));

/** SHA-256 (hex) of the canonical definition; the name under which the network's history knows this question. */
export const definitionHash = (definition: CountDefinition): string => canonicalHash(canonicalDefinition(definition));
