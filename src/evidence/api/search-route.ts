import { createRoute, z } from '@hono/zod-openapi';
import { Refusal } from '../../kernel/refusal.ts';
import type { Model } from '../../model/compile-model.ts';
import { searchAll } from '../search/search-all.ts';
import type { ApiRoute } from './api-route.ts';
import { answers, languageParameter, searchSchema } from './api-schemas.ts';
import { openRegisters } from './public-fields.ts';

/** Search over all open registers, or one. */
export const searchApi = (model: Model): ApiRoute => ({
  config: createRoute({
    method: 'get',
    path: '/search',
    summary: 'Search all open registers',
    request: {
      query: z.strictObject({
        q: z.string().trim().min(1).max(300).describe('Words, a phrase in quotation marks, or a reference.'),
        register: z.string().max(60).optional().describe('Only this register.'),
        language: languageParameter,
      }),
    },
    responses: answers('The best twenty, and how many there are.', searchSchema, [400]),
  }),
  async handle({ platform, t, query }) {
    const register = query('register') ?? null;
    if (register !== null && !openRegisters(model).some(({ name }) => name === register))
      throw new Refusal('unknown-value', { status: 400, where: 'register', params: { name: 'register', value: register } });
    const found = await searchAll({ platform, session: null }, { text: query('q') ?? '', register, speaker: t });
    return {
      total: found.total,
      isMore: found.isMore,
      suggestion: found.suggestion,
      byRegister: found.byRegister.map((entry) => ({ register: entry.register.name, count: entry.count })),
      hits: found.hits.map((hit) => ({
        register: hit.register.name,
        reference: hit.reference,
        caption: hit.caption,
        language: hit.language,
        page: `${platform.origin}/${t.language}/registers/${hit.register.name}/${hit.reference}`,
      })),
    };
  },
});
