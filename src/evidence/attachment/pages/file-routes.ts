import { Refusal } from '../../../kernel/refusal.ts';
import { identityOf } from '../../../network/acting.ts';
import { logRead } from '../../../network/audit/log-read.ts';
import type { Route, Visit } from '../../../network/route.ts';
import { findRegister } from '../../pages/find-register.ts';
import { openRecord } from '../../record/open-record.ts';
import { findFile } from '../attachment-store.ts';
import { FILE_TYPES, isFileType } from '../file-types.ts';
import { filesOf } from '../follow-records.ts';
import { openFile } from '../sealed-file.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A name any browser takes, and the full one for those that read RFC 6266. */
function disposition(given: string, type: string, isOriginal: boolean): string {
  const extension = isFileType(type) ? FILE_TYPES[type] : 'bin';
  const name = isOriginal || given.toLowerCase().endsWith(`.${extension}`) ? given : `${given}.${extension}`;
  const plain = name.replace(/[^\w .()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`)}`;
}

/** Sends a file to be kept, never to be shown by the browser: nothing in it runs as a page of this site. */
async function send(visit: Visit, isOriginal: boolean): Promise<Response> {
  const acting = visit.get('acting');
  const register = findRegister(visit);
  const id = visit.req.param('id') ?? '';
  if (!UUID.test(id)) throw new Refusal('not-found', { status: 404 });
  const { record, role, level } = await openRecord(acting, register, visit.req.param('reference') ?? '');
  if (!filesOf(register, [record]).some((file) => file.id === id)) throw new Refusal('not-found', { status: 404 });
  const found = await acting.platform.database.as(identityOf(acting, role), async (tx) => {
    const file = await findFile(tx, record.id, id, level, isOriginal);
    if (isOriginal) await logRead(tx, acting, { register: register.name, subject: record.id, purpose: 'attachment' });
    return file;
  });
  const bytes = await openFile(acting.platform, found);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': found.type.startsWith('text/') ? `${found.type}; charset=utf-8` : found.type,
      'content-length': String(bytes.length),
      'content-disposition': disposition(found.name, found.type, isOriginal),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

const FILE = '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}/files/:id';

export const fileRoutes: readonly Route[] = [
  { method: 'get', path: `${FILE}/original`, who: ['member', 'steward'], handle: (visit) => send(visit, true) },
  { method: 'get', path: FILE, who: ['everyone'], handle: (visit) => send(visit, false) },
];
