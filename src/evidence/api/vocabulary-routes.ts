import { createRoute, z } from '@hono/zod-openapi';
import { Refusal } from '../../kernel/refusal.ts';
import type { Model } from '../../model/compile-model.ts';
import type { ApiRoute } from './api-route.ts';
import { answers, vocabularySchema } from './api-schemas.ts';

/** The coded lists all registers share, in every language at once. */
export const vocabularyApi = (model: Model): readonly ApiRoute[] => [
  {
    config: createRoute({
      method: 'get',
      path: '/vocabularies',
      summary: 'All vocabularies',
      request: { query: z.strictObject({}) },
      responses: answers(
        'Names and versions.',
        z.object({ vocabularies: z.array(z.object({ name: z.string(), version: z.string(), codes: z.int() })) }),
        [400],
      ),
    }),
    isCached: true,
    handle: async () => ({
      vocabularies: [...model.vocabularies.values()].map(({ name, version, codes }) => ({
        name,
        version,
        codes: Object.keys(codes).length,
      })),
    }),
  },
  {
    config: createRoute({
      method: 'get',
      path: '/vocabularies/{name}',
      summary: 'One vocabulary',
      request: { params: z.object({ name: z.string().max(60) }), query: z.strictObject({}) },
      responses: answers('Every code with its labels and definitions.', vocabularySchema, [400, 404]),
    }),
    isCached: true,
    async handle({ param }) {
      const vocabulary = model.vocabularies.get(param('name'));
      if (vocabulary === undefined) throw new Refusal('not-found', { status: 404, where: 'name' });
      return {
        name: vocabulary.name,
        label: vocabulary.label,
        source: vocabulary.source,
        version: vocabulary.version,
        codes: Object.entries(vocabulary.codes).map(([code, { label, definition, parent, validTo, replacedBy }]) => ({
          code,
          label,
          definition: definition ?? null,
          parent: parent ?? null,
          validTo: validTo ?? null,
          replacedBy: replacedBy ?? null,
        })),
      };
    },
  },
];
