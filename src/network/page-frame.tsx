import type { Child } from 'hono/jsx';
import type { Problem } from '../kernel/refusal.ts';
import type { Crumb } from '../site/components/crumbs.tsx';
import type { MessageKey } from '../site/message-key.ts';
import { type Door, type Flash, Page, type PageProps } from '../site/page.tsx';
import type { Session } from './acting.ts';
import { hasAccess } from './has-access.ts';
import type { Access, Visit } from './route.ts';

/** A problem for the list above a form, with the name of the answer it is about where several could say the same. */
export interface ShownProblem extends Problem {
  readonly label?: string;
}

export interface FrameOptions {
  readonly title: string;
  readonly door?: Door;
  /** Path of the navigation entry this page belongs to: `/registers`. */
  readonly current?: string;
  readonly crumbs?: readonly Crumb[];
  readonly flash?: Flash;
  readonly problems?: readonly ShownProblem[];
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;
  readonly width?: PageProps['width'];
  readonly description?: string;
  readonly structuredData?: object;
  readonly head?: Child;
  /** Kept by the language switch; leave out where the address holds a token. */
  readonly search?: string;
}

interface Entry {
  readonly path: string;
  readonly key: MessageKey;
  readonly who: readonly Access[];
}

const PUBLIC_NAVIGATION: readonly Entry[] = [
  { path: '/registers', key: 'frame.public.registers', who: ['everyone'] },
  { path: '/figures', key: 'frame.public.figures', who: ['everyone'] },
  { path: '/search', key: 'frame.public.search', who: ['everyone'] },
  { path: '/network', key: 'frame.public.members', who: ['everyone'] },
  { path: '/data', key: 'frame.public.data', who: ['everyone'] },
  { path: '/about', key: 'frame.public.about', who: ['everyone'] },
];

const DESK_NAVIGATION: readonly Entry[] = [
  { path: '/today', key: 'frame.desk.today', who: ['signed-in'] },
  { path: '/tell-us', key: 'frame.desk.tellUs', who: ['volunteer', 'member'] },
  { path: '/my-reports', key: 'frame.desk.myReports', who: ['volunteer', 'member'] },
  { path: '/registers', key: 'frame.desk.registers', who: ['member', 'steward', 'editor', 'secretariat'] },
  { path: '/review', key: 'frame.desk.review', who: ['steward'] },
  { path: '/import', key: 'frame.desk.import', who: ['steward'] },
  { path: '/counts', key: 'frame.desk.counts', who: ['member', 'steward', 'editor', 'secretariat'] },
  { path: '/network', key: 'frame.desk.network', who: ['signed-in'] },
  { path: '/administration', key: 'frame.desk.administration', who: ['administrator'] },
];

const FOOTER: readonly Entry[] = [
  { path: '/about', key: 'frame.public.about', who: ['everyone'] },
  { path: '/data', key: 'frame.public.data', who: ['everyone'] },
  { path: '/api', key: 'frame.public.api', who: ['everyone'] },
];

/** Sends a page within the frame its reader's role calls for. Pages of signed-in readers are never stored anywhere. */
export function frame(visit: Visit, options: FrameOptions, body: Child): Response | Promise<Response> {
  const t = visit.get('t');
  const { session, platform } = visit.get('acting');
  const door = options.door ?? (session === null ? 'public' : 'desk');
  const entries = session === null ? PUBLIC_NAVIGATION : DESK_NAVIGATION.filter((entry) => hasAccess(session, entry.who));
  const item = ({ path, key }: Entry) => ({ href: `/${t.language}${path}`, label: t(key), isCurrent: path === options.current });
  const flash = options.flash ?? flashFrom(visit);
  if (session !== null) visit.header('cache-control', 'no-store');
  return visit.html(
    <Page
      t={t}
      door={door}
      title={options.title}
      network={visit.get('network')}
      path={visit.get('path')}
      navigation={entries.map(item)}
      footer={FOOTER.map(item)}
      {...(session === null ? { signInHref: `/${t.language}/sign-in` } : { person: personMenu(visit, session) })}
      {...(door === 'public' ? { origin: platform.origin } : {})}
      flash={flash}
      {...(visit.get('hasSample') === true ? { notice: t('public.sample.mark') } : {})}
      problems={problemsIn(visit, options.problems ?? [])}
      {...pick(options, ['crumbs', 'width', 'description', 'structuredData', 'head', 'search'])}
    >
      {body}
    </Page>,
    options.status ?? (options.problems !== undefined && options.problems.length > 0 ? 422 : 200),
  );
}

/** After a POST: back to a page, with a message by key (`frame.flash.saved`) that the address carries and the page shows once. */
export function redirectTo(visit: Visit, path: string, flashKey?: string): Response {
  const t = visit.get('t');
  const join = path.includes('?') ? '&' : '?';
  return visit.redirect(`/${t.language}${path}${flashKey === undefined ? '' : `${join}done=${encodeURIComponent(flashKey)}`}`, 303);
}

const FLASH_KEY = /^[a-zA-Z]+(\.[a-zA-Z]+)+$/;

function flashFrom(visit: Visit): Flash | undefined {
  const key = visit.req.query('done');
  if (key === undefined || !FLASH_KEY.test(key) || !key.includes('.flash.')) return undefined;
  const text = visit.get('t').lookUp(key);
  return text === null ? undefined : { kind: 'done', text };
}

/** A problem in the reader's words: `fields.problem.<code>`, else `refusal.<code>`. */
export function problemText(visit: Visit, problem: Problem): string {
  const t = visit.get('t');
  return (
    t.lookUp(`fields.problem.${problem.code}`, problem.params) ??
    t.lookUp(`refusal.${problem.code}`, problem.params) ??
    t('site.errors.unexplained', { code: problem.code })
  );
}

const problemsIn = (visit: Visit, problems: readonly ShownProblem[]) =>
  problems.map((problem) => ({
    text: problem.label === undefined ? problemText(visit, problem) : `${problem.label}: ${problemText(visit, problem)}`,
    ...(problem.where === '' ? {} : { where: problem.where }),
  }));

function personMenu(visit: Visit, session: Session): NonNullable<PageProps['person']> {
  const t = visit.get('t');
  const entries: Entry[] = [{ path: '/me', key: 'frame.person.me', who: ['signed-in'] }];
  if (session.isMemberAdministrator)
    entries.push({ path: '/my-organisation', key: 'frame.person.organisation', who: ['member-administrator'] });
  return {
    name: session.personName ?? session.organisationName ?? t('frame.person.volunteer'),
    menu: session.kind === 'volunteer' ? [] : entries.map(({ path, key }) => ({ href: `/${t.language}${path}`, label: t(key) })),
    signOut: { action: `/${t.language}/sign-out`, csrf: visit.get('csrf') },
  };
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}
