import { dayIn } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Route } from '../../network/route.ts';
import { readSelection } from '../list/selection.ts';
import { DOWNLOAD_FORMATS } from './download-formats.ts';
import { askedLanguage } from './asked-language.ts';
import { streamText } from './stream-text.ts';
import { walkRecords } from './walk-records.ts';

/** `/data/judgments.csv`: a whole open register, or the selection its address names as the list does. */
export const downloadRoute: Route = {
  method: 'get',
  path: '/data/:file{[a-z-]+\\.(?:csv|jsonl|json)}',
  who: ['everyone'],
  hasLanguage: false,
  handle: (visit) => {
    const { platform } = visit.get('acting');
    const [name = '', ending = ''] = (visit.req.param('file') ?? '').split('.');
    const register = platform.model.has(name) ? platform.model.register(name) : null;
    const format = DOWNLOAD_FORMATS[ending];
    if (register?.publication !== 'open' || format === undefined) throw new Refusal('not-found', { status: 404 });
    const selection = readSelection(register, 'public', new URL(visit.req.url).searchParams);
    const t = askedLanguage(visit);
    const chunks = walkRecords(platform, register, selection);
    return streamText(format.write({ register, t, origin: platform.origin, chunks }), {
      'content-type': format.type,
      'content-disposition': `attachment; filename="${name}-${dayIn(platform.zone, platform.clock.now())}.${ending}"`,
      'cache-control': 'no-cache',
    });
  },
};
