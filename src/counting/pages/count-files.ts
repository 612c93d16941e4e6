import { Refusal } from '../../kernel/refusal.ts';
import type { Route, Visit } from '../../network/route.ts';
import { countJson } from '../count/count-json.ts';
import { runCount } from '../count/run-count.ts';
import { shownTable } from '../shown-table.ts';
import { askedFrom } from './count-builder-page.tsx';
import { countCsv } from './count-csv.ts';
import { chartSvg, mapSvg } from './count-pictures.ts';
import { countTitle } from './count-title.ts';
import { fileResponse, PICTURE, pictureResponse, pictureWish } from './picture-response.ts';

/** Pictures and data of a count that is being built: the same address, the same numbers. */
async function countFile(visit: Visit): Promise<Response> {
  const file = visit.req.param('file') ?? '';
  const asked = askedFrom(visit);
  const picture = PICTURE.exec(file);
  if (asked === null || (picture === null && !['data.csv', 'data.json'].includes(file))) throw new Refusal('not-found', { status: 404 });
  const t = visit.get('t');
  const { register, definition } = asked;
  const result = await runCount(visit.get('acting'), definition);
  const view = { t, register, definition, table: shownTable(result.table), title: countTitle({ t, register }, definition) };
  if (picture === null)
    return file === 'data.csv'
      ? fileResponse(visit, countCsv(view), 'text/csv', `${register.name}.csv`)
      : fileResponse(visit, JSON.stringify(countJson(result), null, 2), 'application/json', `${register.name}.json`);
  const wish = pictureWish(
    visit,
    picture[2] === 'png',
    t('figures.picture.source', { network: visit.get('network'), date: t.date(new Date(result.asOf)) }),
  );
  const svg = picture[1] === 'map' ? mapSvg(view, wish) : chartSvg(view, wish);
  if (svg === null) throw new Refusal('not-found', { status: 404 });
  return pictureResponse(visit, svg, picture[2] === 'png');
}

export const countFileRoute: Route = {
  method: 'get',
  path: '/counts/:file',
  who: ['member', 'steward', 'editor', 'secretariat'],
  handle: countFile,
};
