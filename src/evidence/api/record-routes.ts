import { createRoute, z } from '@hono/zod-openapi';
import { readReference } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister, Model } from '../../model/compile-model.ts';
import { addressName, facetsAt, readSelection, selectionQuery } from '../list/selection.ts';
import { openRecord } from '../record/open-record.ts';
import { publicNotices } from '../record/public-notices.ts';
import type { ApiCall, ApiRoute } from './api-route.ts';
import { answers, languageParameter, noticesSchema, recordPageSchema, recordSchema } from './api-schemas.ts';
import { listPage } from './list-page.ts';
import { readCursor, writeCursor } from './page-cursor.ts';
import { openRegisters } from './public-fields.ts';
import { recordDocument } from './record-document.ts';

/** One value, or several under the same name. */
const oneOrMore = (description: string) => {
  const value = z.string().min(1).max(100);
  return z
    .union([value, z.array(value).max(200)])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' }, description } as never);
};

const filtersOf = (register: CompiledRegister) =>
  Object.fromEntries(
    facetsAt(register, 'public').map(({ name, field, vocabulary }) => [
      addressName(name),
      oneOrMore(
        `${field.label}${vocabulary === undefined ? '' : `: codes of the vocabulary \`${vocabulary.name}\``}, or \`unknown\`; several are any of them.`,
      ),
    ]),
  );

/** Values of a filter are checked against its vocabulary: a mistyped code is said, not answered with nothing. */
function checkFilters(register: CompiledRegister, call: ApiCall): void {
  for (const { name, vocabulary, column } of facetsAt(register, 'public')) {
    const parameter = addressName(name);
    const isYear = column.endsWith('_year');
    for (const value of call.queries(parameter)) {
      const isSound =
        value === 'unknown' || (isYear ? /^\d{4}$/.test(value) : vocabulary === undefined || Object.hasOwn(vocabulary.codes, value));
      if (!isSound)
        throw new Refusal('unknown-value', { status: 400, where: parameter, params: { name: parameter, value: value.slice(0, 60) } });
    }
  }
}

function listRoute(register: CompiledRegister): ApiRoute {
  return {
    config: createRoute({
      method: 'get',
      path: `/registers/${register.name}/records`,
      summary: `${register.label.many}: list`,
      description: `${register.about} A hundred at a time, newest first.`,
      request: {
        query: z.strictObject({
          ...filtersOf(register),
          q: z.string().max(300).optional().describe('Words in any language; labels of codes are understood in all of them.'),
          cursor: z.string().max(300).optional().describe('`next` of the page before.'),
          language: languageParameter,
        }),
      },
      responses: answers('One page of the selection.', recordPageSchema(register), [400]),
    }),
    async handle(call) {
      checkFilters(register, call);
      const query = new URLSearchParams();
      for (const { name } of facetsAt(register, 'public'))
        for (const value of call.queries(addressName(name))) query.append(addressName(name), value);
      query.set('q', call.query('q') ?? '');
      const selection = readSelection(register, 'public', query);
      const identity = register.name + selectionQuery(selection);
      const { keyring } = call.platform;
      const cursor = call.query('cursor');
      const after = cursor === undefined ? null : readCursor(keyring, identity, cursor);
      const page = await call.platform.database.asVisitor((tx) => listPage(tx, register, selection, after));
      return {
        total: page.total,
        isMore: page.isMore,
        records: page.records.map((record) => recordDocument(register, record, call.t, call.platform.origin)),
        next: page.last === null ? null : writeCursor(keyring, identity, page.last),
      };
    },
  };
}

function recordRoute(register: CompiledRegister): ApiRoute {
  return {
    config: createRoute({
      method: 'get',
      path: `/registers/${register.name}/records/{reference}`,
      summary: `${register.label.one}: one record`,
      request: {
        params: z.object({ reference: z.string().max(20).describe('As shown, with or without dashes.') }),
        query: z.strictObject({ language: languageParameter }),
      },
      responses: answers(
        'The record, and what readers were told of corrections.',
        z.intersection(recordSchema(register), z.object({ notices: noticesSchema })),
        [400, 404, 410],
      ),
    }),
    async handle({ platform, t, param }) {
      const reference = readReference(param('reference'));
      if (reference === null) throw new Refusal('not-found', { status: 404, where: 'reference' });
      const notices = await platform.database.asVisitor((tx) => publicNotices(tx, reference));
      try {
        const { record } = await openRecord({ platform, session: null }, register, reference);
        return { ...recordDocument(register, record, t, platform.origin), notices };
      } catch (error) {
        const last = notices.findLast((notice) => notice.kind === 'retracted');
        if (error instanceof Refusal && error.status === 404 && last !== undefined) throw new Withdrawn(last.day);
        throw error;
      }
    },
  };
}

/** A record that was public and is not any more: answered with 410 and the day. */
export class Withdrawn extends Error {
  override readonly name = 'Withdrawn';
  readonly day: string;

  constructor(day: string) {
    super('withdrawn');
    this.day = day;
  }
}

/** For every other register: whether it is counted only, or not there at all. Comes after the open ones, and is not in the document. */
const closedRoute = (model: Model, path: string): ApiRoute => ({
  config: createRoute({ method: 'get', path, hide: true, request: { params: z.object({ register: z.string().max(60) }) }, responses: {} }),
  async handle({ param }) {
    const register = param('register');
    const isCounted = model.has(register) && model.register(register).publication === 'counted';
    throw isCounted
      ? new Refusal('not-an-open-register', { status: 404, where: 'register', params: { register } })
      : new Refusal('not-found', { status: 404, where: 'register' });
  },
});

/** Lists and records of every open register. */
export const recordApi = (model: Model): readonly ApiRoute[] => [
  ...openRegisters(model).flatMap((register) => [listRoute(register), recordRoute(register)]),
  closedRoute(model, '/registers/{register}/records'),
  closedRoute(model, '/registers/{register}/records/{reference}'),
];
