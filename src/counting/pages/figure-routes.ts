import { redirectTo } from '../../network/page-frame.tsx';
import type { Access, Route, Visit } from '../../network/route.ts';
import { freezeFigure } from '../figure/freeze-figure.ts';
import { proposeFigure } from '../figure/propose-figure.ts';
import { publishFigure } from '../figure/publish-figure.ts';
import { saveFigureText } from '../figure/save-figure-text.ts';
import { verifyFigure } from '../figure/verify-figure.ts';
import { withdrawFigure } from '../figure/withdraw-figure.ts';

const EDITORS: readonly Access[] = ['editor', 'secretariat'];
const slugOf = (visit: Visit): string => visit.req.param('slug') ?? '';
const back = (visit: Visit, flash: string): Response => redirectTo(visit, `/figures/${slugOf(visit)}`, `figures.flash.${flash}`);

async function freeze(visit: Visit): Promise<Response> {
  await freezeFigure(visit.get('acting'), slugOf(visit));
  return back(visit, 'frozen');
}

async function propose(visit: Visit): Promise<Response> {
  await proposeFigure(visit.get('acting'), slugOf(visit));
  return back(visit, 'proposed');
}

async function publish(visit: Visit): Promise<Response> {
  await publishFigure(visit.get('acting'), slugOf(visit));
  return back(visit, 'published');
}

async function verify(visit: Visit): Promise<Response> {
  const found = await verifyFigure(visit.get('acting'), slugOf(visit));
  return back(visit, found.holds ? (found.today.isSame ? 'holdsSame' : 'holdsOther') : 'holdsNot');
}

async function texts(visit: Visit): Promise<Response> {
  const form = await visit.req.parseBody();
  await saveFigureText(visit.get('acting'), slugOf(visit), {
    language: visit.get('t').language,
    title: String(form['title'] ?? ''),
    lede: String(form['lede'] ?? ''),
  });
  return back(visit, 'saved');
}

async function withdraw(visit: Visit): Promise<Response> {
  const form = await visit.req.parseBody();
  await withdrawFigure(visit.get('acting'), slugOf(visit), String(form['reason'] ?? ''));
  return back(visit, 'withdrawn');
}

export const figureActionRoutes: readonly Route[] = [
  { method: 'post', path: '/figures/:slug/freeze', who: EDITORS, handle: freeze },
  { method: 'post', path: '/figures/:slug/propose', who: EDITORS, handle: propose },
  { method: 'post', path: '/figures/:slug/publish', who: EDITORS, handle: publish },
  { method: 'post', path: '/figures/:slug/verify', who: EDITORS, handle: verify },
  { method: 'post', path: '/figures/:slug/texts', who: EDITORS, handle: texts },
  { method: 'post', path: '/figures/:slug/withdraw', who: EDITORS, handle: withdraw },
];
