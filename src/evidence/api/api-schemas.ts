import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../kernel/languages.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { publicFields } from './public-fields.ts';

const pascal = (name: string): string => name.replaceAll(/(?:^|-)([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

export const languageParameter = z
  .enum(LANGUAGES)
  .optional()
  .describe('Language of labels and captions; English by default. Values never change with it.');

export const apiError = z
  .object({
    error: z.object({
      code: z.string().describe('Stable, for programs.'),
      message: z.string().describe('For people, in their language.'),
      where: z.string().nullable().describe('The parameter it is about.'),
    }),
  })
  .openapi('Error');

const json = (description: string, schema: z.ZodType) => ({ description, content: { 'application/json': { schema } } });

/** Answers every address may give besides the good one. */
export const answers = (description: string, schema: z.ZodType, also: readonly (400 | 404 | 410)[] = []) => ({
  200: json(description, schema),
  ...(also.includes(400) ? { 400: json('A parameter is unknown or malformed; `where` names it.', apiError) } : {}),
  ...(also.includes(404) ? { 404: json('There is nothing public under this address.', apiError) } : {}),
  ...(also.includes(410) ? { 410: json('The record was public and has been withdrawn.', apiError) } : {}),
  429: json('Too many questions in a short time; `Retry-After` says how many seconds to wait.', apiError),
  503: json('The database does not answer at the moment.', apiError),
});

const label = z.object({ one: z.string(), many: z.string() });

export const registerSchema = z
  .object({
    name: z.string(),
    label,
    about: z.string().describe('What the register is for.'),
    family: z.enum(['norm', 'event', 'track', 'thing']),
    publication: z.enum(['open', 'counted']).describe('`open`: records are public; `counted`: only protected figures are.'),
    records: z.int().nullable().describe('Public records; null where no single record is public.'),
    filters: z.array(z.string()).describe('Names of query parameters that narrow the list of records down.'),
    fields: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        help: z.string().nullable(),
        type: z.string(),
        required: z.boolean(),
        vocabulary: z.string().nullable().describe('Name under `/vocabularies`.'),
      }),
    ),
    page: z.string().describe('Page for people.'),
  })
  .openapi('Register');

const recordBasics = {
  register: z.string(),
  reference: z.string().length(11).describe('Public reference; stays the same for good.'),
  version: z.int().min(1),
  status: z.enum(['published', 'corrected']),
  publishedOn: z.string().nullable().describe('Day, `2026-03-09`.'),
  changedOn: z.string().describe('Day of the version shown.'),
  caption: z.string().describe('What the record is called, in the language asked for.'),
  page: z.string().describe('Page for people.'),
};

const made = new WeakMap<CompiledRegister, z.ZodType>();

/** A record of one register, with the canonical values of every field that is public at least in part. */
export function recordSchema(register: CompiledRegister): z.ZodType {
  let schema = made.get(register);
  if (schema === undefined) {
    const values = z.object(
      Object.fromEntries(
        publicFields(register).map((field) => [
          field.name,
          field.kind
            .schema(field)
            .optional()
            .describe([field.label, field.help].filter((text) => text !== undefined).join('. ')),
        ]),
      ),
    );
    schema = z
      .object({
        ...recordBasics,
        values: values.describe('Canonical values; what nobody answered is left out, `unknown` was asked and is not known.'),
      })
      .describe(register.about)
      .openapi(`${pascal(register.name)}Record`);
    made.set(register, schema);
  }
  return schema;
}

export const recordPageSchema = (register: CompiledRegister): z.ZodType =>
  z.object({
    total: z.int().nullable().describe('Records of this selection; null on the pages after the first, which need not count again.'),
    isMore: z.boolean().describe('The search found more than it ranks: the total is a lower limit.'),
    records: z.array(recordSchema(register)),
    next: z.string().nullable().describe('Give it as `cursor` to go on; null at the end.'),
  });

export const noticesSchema = z.array(
  z.object({ kind: z.enum(['corrected', 'retracted']), notice: z.string().nullable(), day: z.string() }),
);

export const searchSchema = z
  .object({
    total: z.int(),
    isMore: z.boolean(),
    suggestion: z.string().nullable().describe('What was searched instead when the text as typed found nothing.'),
    byRegister: z.array(z.object({ register: z.string(), count: z.int() })),
    hits: z.array(
      z.object({ register: z.string(), reference: z.string(), caption: z.string(), language: z.string().nullable(), page: z.string() }),
    ),
  })
  .openapi('SearchResult');

const inLanguages = z.record(z.string(), z.string()).describe('By language code.');

export const vocabularySchema = z
  .object({
    name: z.string(),
    label: inLanguages,
    source: z.string().describe('Who drew the list up, and from what.'),
    version: z.string(),
    codes: z.array(
      z.object({
        code: z.string().describe('Stable; never deleted or reused.'),
        label: inLanguages,
        definition: inLanguages.nullable(),
        parent: z.string().nullable(),
        validTo: z.string().nullable().describe('First day on which the code is no longer newly chosen.'),
        replacedBy: z.string().nullable(),
      }),
    ),
  })
  .openapi('Vocabulary');
