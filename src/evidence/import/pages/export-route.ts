import { Refusal } from '../../../kernel/refusal.ts';
import { logRead } from '../../../network/audit/log-read.ts';
import { identityOf, readingRole } from '../../../network/acting.ts';
import type { Route } from '../../../network/route.ts';
import { readSelection } from '../../list/selection.ts';
import { EXPORT_FORMATS, exportSelection } from '../export-selection.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const LIMIT_MS = 120_000;

/** The selection of a list as a table to edit and bring back: the same address as the list's, with `/export/xlsx` before the question mark. */
export const exportRoute: Route = {
  method: 'get',
  path: '/registers/:register/export/:format{csv|xlsx}',
  who: ['member', 'steward', 'editor', 'secretariat'],
  async handle(visit) {
    const acting = visit.get('acting');
    const { model, database } = acting.platform;
    const name = visit.req.param('register') ?? '';
    if (!model.has(name)) throw new Refusal('not-found', { status: 404 });
    const register = model.register(name);
    const format = EXPORT_FORMATS.find((known) => known === visit.req.param('format')) ?? 'csv';
    const { role, level } = readingRole(acting, name);
    const selection = readSelection(register, level, new URL(visit.req.url).searchParams);
    const bytes = await database.as(
      identityOf(acting, role),
      async (tx) => {
        const exported = await exportSelection(tx, register, level, selection, format);
        if (level === 'restricted') await logRead(tx, acting, { register: name, purpose: 'export', count: exported.records });
        return exported.bytes;
      },
      { limitMs: LIMIT_MS },
    );
    return visit.body(new Uint8Array(bytes), 200, {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'no-store',
    });
  },
};
