import { createRoute, z } from '@hono/zod-openapi';
import { fieldHelp, fieldLabel, registerLabel } from '../../fields/labels.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type CompiledRegister, isVocabulary, type Model } from '../../model/compile-model.ts';
import { countReadable } from '../list/count-readable.ts';
import { addressName, facetsAt } from '../list/selection.ts';
import type { ApiCall, ApiRoute } from './api-route.ts';
import { answers, languageParameter, registerSchema } from './api-schemas.ts';
import { publicFields } from './public-fields.ts';

const shown = (model: Model): readonly CompiledRegister[] => model.registers.filter((register) => register.publication !== 'never');

function describe(register: CompiledRegister, records: number | null, { t, platform }: ApiCall): object {
  const isOpen = register.publication === 'open';
  return {
    name: register.name,
    label: { one: registerLabel(register, t, 'one'), many: registerLabel(register, t) },
    about: t.lookUp(`registers.${register.name}.about`) ?? register.about,
    family: register.family,
    publication: register.publication,
    records,
    filters: isOpen ? facetsAt(register, 'public').map(({ name }) => addressName(name)) : [],
    fields: publicFields(register).map((field) => ({
      name: field.name,
      label: fieldLabel(field, t),
      help: fieldHelp(field, t) ?? null,
      type: field.type,
      required: field.required === true,
      vocabulary: Object.values(field.options).find(isVocabulary)?.name ?? null,
    })),
    page: `${platform.origin}/${t.language}/registers/${register.name}`,
  };
}

/** All registers, and each of them. */
export const registerApi = (model: Model): readonly ApiRoute[] => [
  {
    config: createRoute({
      method: 'get',
      path: '/registers',
      summary: 'All registers',
      request: { query: z.strictObject({ language: languageParameter }) },
      responses: answers('What each register keeps and how it can be asked.', z.object({ registers: z.array(registerSchema) }), [400]),
    }),
    isCached: true,
    async handle(call) {
      const counts = await countReadable({ platform: call.platform, session: null });
      return { registers: shown(model).map((register) => describe(register, counts.get(register.name) ?? null, call)) };
    },
  },
  {
    config: createRoute({
      method: 'get',
      path: '/registers/{register}',
      summary: 'One register',
      request: { params: z.object({ register: z.string().max(60) }), query: z.strictObject({ language: languageParameter }) },
      responses: answers('What the register keeps and how it can be asked.', registerSchema, [400, 404]),
    }),
    isCached: true,
    async handle(call) {
      const register = shown(model).find(({ name }) => name === call.param('register'));
      if (register === undefined) throw new Refusal('not-found', { status: 404, where: 'register' });
      const counts = await countReadable({ platform: call.platform, session: null });
      return describe(register, counts.get(register.name) ?? null, call);
    },
  },
];
