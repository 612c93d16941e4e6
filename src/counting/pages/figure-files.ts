import { Refusal } from '../../kernel/refusal.ts';
import type { Route, Visit } from '../../network/route.ts';
import { countJson } from '../count/count-json.ts';
import { countCsv } from './count-csv.ts';
import { chartSvg, mapSvg } from './count-pictures.ts';
import { fileResponse, PICTURE, pictureResponse, pictureWish } from './picture-response.ts';
import { chooseFreeze, frozenView, readFigure } from './read-figure.ts';

const DATA = ['data.csv', 'data.json'];
export const isFigureFile = (name: string): boolean => PICTURE.test(name) || DATA.includes(name);

/** A picture or the data of a freeze, from what passed the gate. `/figures/SLUG/FILE` is that of the newest, `/figures/SLUG/DAY/FILE` stays for good. */
export async function figureFile(visit: Visit, edition: string | undefined, file: string): Promise<Response> {
  const t = visit.get('t');
  const found = await readFigure(visit);
  const freeze = chooseFreeze(found, edition);
  const view = await frozenView(visit, found.figure, freeze);
  if (freeze === null || view === null) throw new Refusal('not-found', { status: 404 });
  const address = `${visit.get('acting').platform.origin}/${t.language}/figures/${found.figure.slug}/${freeze.edition}`;
  if (file === 'data.csv') return fileResponse(visit, countCsv(view), 'text/csv', `${found.figure.slug}-${freeze.edition}.csv`);
  if (file === 'data.json') {
    const json = {
      figure: found.figure.slug,
      title: view.title,
      address,
      frozenAt: freeze.frozenAt.toISOString(),
      hashOfFile: freeze.publicHash,
      ...countJson({ definition: freeze.definition, asOf: freeze.asOf.toISOString(), table: view.result }),
      threshold: freeze.publicTable?.threshold ?? null,
      provenance: freeze.provenance,
    };
    return fileResponse(visit, JSON.stringify(json, null, 2), 'application/json', `${found.figure.slug}-${freeze.edition}.json`);
  }
  const picture = PICTURE.exec(file);
  if (picture === null) throw new Refusal('not-found', { status: 404 });
  const isPng = picture[2] === 'png';
  const wish = pictureWish(visit, isPng, t('figures.picture.frozen', { network: visit.get('network'), date: t.date(freeze.day), address }));
  const svg = picture[1] === 'map' ? mapSvg(view, wish) : picture[1] === 'chart' ? chartSvg(view, wish) : null;
  if (svg === null) throw new Refusal('not-found', { status: 404 });
  return pictureResponse(visit, svg, isPng);
}

async function editionFile(visit: Visit): Promise<Response> {
  const file = visit.req.param('file') ?? '';
  if (!isFigureFile(file)) throw new Refusal('not-found', { status: 404 });
  return figureFile(visit, visit.req.param('edition'), file);
}

export const figureFileRoute: Route = {
  method: 'get',
  path: '/figures/:slug/:edition/:file',
  who: ['everyone'],
  isCached: true,
  handle: editionFile,
};
