import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/main/routes.ts';
import { makeWeb } from '../../src/main/web.ts';
import { hasAccess } from '../../src/network/has-access.ts';
import type { Env, Route } from '../../src/network/route.ts';
import { setUpRoutes } from '../../src/network/pages/set-up.tsx';
import { csrfToken } from '../../src/network/sessions/csrf.ts';
import { type AccessNetwork, accessNetwork, type Actor, ACTORS, COUNTED, mayOpen, OPEN } from './network-of-access.ts';
import { type Address, addressBook, FULLY, invented } from './addresses.ts';
import { type Answer, each, isFound, isShut } from './answers.ts';
import { doorOf, doors } from './doors.ts';

/** Every door × every role × own, other, hidden and invented records: which open, and that none says what it should not. */
const ORIGIN = 'http://localhost:3000';
const ALL: readonly Route[] = [...setUpRoutes({ code: null }), ...routes];

let network: AccessNetwork;
let app: Hono<Env>;
let addressesOf: ReturnType<typeof addressBook>['addressesOf'];
let some: ReturnType<typeof addressBook>['some'];

beforeAll(async () => {
  network = await accessNetwork();
  ({ addressesOf, some } = addressBook(network));
  app = makeWeb(network.platform);
});
afterAll(() => network.platform.drop());

async function ask(actor: Actor, route: Route, { path, record }: Address, init: RequestInit = {}): Promise<Answer> {
  const token = await network.token(actor);
  const response = await app.request(ORIGIN + path, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), ...(token === null ? {} : { cookie: `throughline=${token}` }) },
  });
  const headers = [...response.headers].filter(([name]) => name !== 'set-cookie').map(([name, value]) => `${name}: ${value}`);
  return {
    actor,
    door: doorOf(route),
    address: path,
    status: response.status,
    location: response.headers.get('location'),
    all: `${headers.join('\n')}\n${await response.text()}`,
    record,
  };
}

/** Marks in an answer that its reader may not see, as sentences. */
const givenAway = ({ actor, door, address, all }: Answer): string[] => [
  ...network.marks
    .in(all)
    .filter((mark) => !network.maySee(actor, mark))
    .map(
      (mark) =>
        `${actor} at ${door} (${address}) is shown ${mark.as} (${mark.sensitivity}) of ${mark.record === null ? 'nobody' : `${mark.record.isOwn ? 'own' : 'other'} ${mark.record.status}/${mark.record.visibility} in ${mark.record.register}`}`,
    ),
  ...network.planted
    .filter(({ id }) => all.includes(id))
    .map((record) => `${actor} at ${door} (${address}) is shown the key of ${record.reference}`),
];

const isPost = (route: Route): boolean => route.method === 'post';

describe('the list of doors', () => {
  it('names every route, with exactly those who may go through it', () => {
    const written = doors();
    const present = new Map(ALL.map((route) => [doorOf(route), [...route.who]]));
    expect(Object.fromEntries(present)).toEqual(Object.fromEntries(written));
  });
});

describe('reading', () => {
  const answers: Answer[] = [];
  beforeAll(async () => {
    for (const actor of ACTORS)
      for (const route of ALL.filter((one) => !isPost(one)))
        answers.push(...(await each(FULLY.includes(actor) ? addressesOf(route) : some(route), (address) => ask(actor, route, address))));
  }, 240_000);

  it('every page opens to those it is for and to nobody else', async () => {
    expect(answers.length).toBeGreaterThan(500);
    for (const actor of ACTORS) {
      const { session } = await network.acting(actor);
      for (const route of ALL.filter((one) => !isPost(one))) {
        const own = answers.filter((answer) => answer.actor === actor && answer.door === doorOf(route));
        for (const answer of own.filter(isFound)) {
          // A steward of another register goes through the same door, and is told there that this one is not theirs.
          if (actor === 'otherSteward' && isShut(answer) && /:register/.test(answer.door)) continue;
          expect(isShut(answer), `${actor} at ${answer.address}: ${answer.status}`).toBe(!hasAccess(session, route.who));
        }
      }
    }
  });

  it('nothing is broken', () => {
    expect(answers.filter(({ status }) => status >= 500).map(({ actor, address, status }) => `${actor} at ${address}: ${status}`)).toEqual(
      [],
    );
  });

  it('no answer holds what its reader may not see', () => {
    expect(answers.flatMap(givenAway)).toEqual([]);
  });

  it('a record opens to whom it may, and a hidden one looks like one that is not there', () => {
    const RECORD = 'GET /registers/:register/:reference';
    for (const answer of answers.filter(({ record }) => record !== null)) {
      if (isShut(answer)) continue;
      const may =
        answer.record !== 'invented' &&
        mayOpen(answer.actor, answer.record!) &&
        (answer.door === RECORD || answer.actor === 'steward' || /\/(history|figures)$/.test(answer.door));
      if (may) expect(answer.status, `${answer.actor} at ${answer.address}`).toBe(200);
      else {
        const twin = answers.find(
          (one) =>
            one.actor === answer.actor &&
            one.door === answer.door &&
            one.record === 'invented' &&
            one.address.split('/')[3] === answer.address.split('/')[3],
        )!;
        const nameless = ({ all, address }: Answer): string => all.replaceAll(address.split('/')[4]!, 'X');
        expect([answer.status, nameless(answer)], `${answer.actor} at ${answer.address}`).toEqual([twin.status, nameless(twin)]);
      }
    }
  });

  it('lists and numbers are of what the reader sees', () => {
    for (const answer of answers.filter(({ door }) => door === 'GET /registers/:register')) {
      const register = answer.address.split('/')[3]!;
      const linked = network.planted.filter((record) => record.register === register && answer.all.includes(record.reference));
      expect(linked.filter((record) => !mayOpen(answer.actor, record))).toEqual([]);
      const numbers = [...answer.all.matchAll(/class="count">(\d+)</g)].map(([, number]) => Number(number));
      for (const number of numbers) expect(number, `${answer.actor} at ${answer.address}`).toBeLessThanOrEqual(linked.length);
      if (register === COUNTED && ['visitor', 'volunteer', 'administrator', 'disabled', 'ended'].includes(answer.actor))
        expect(numbers).toEqual([]);
    }
  });
});

describe('searching', () => {
  // Everyone else reads as one of these.
  const SEARCHERS: readonly Actor[] = ['visitor', 'administrator', 'member', 'steward', 'otherSteward', 'ended'];
  /** For each record one word of each level, as planted. */
  const words = (): string[] => {
    const seen = new Set<string>();
    return [...network.marks.all.values()].flatMap(({ word, record, sensitivity, as }) => {
      const key = `${record?.reference ?? as} ${sensitivity}`;
      if (seen.has(key) || as === 'review reason') return [];
      seen.add(key);
      return [word];
    });
  };
  const search = (actor: Actor, q: string) =>
    ask(
      actor,
      routes.find((route) => route.path === '/search')!,
      { path: `/en/search?q=${q}`, record: null },
    );

  it('finds a word for those who may read it, and for nobody else', async () => {
    let found = 0;
    await each(
      SEARCHERS.flatMap((actor) => words().map((word) => ({ actor, word }))),
      async ({ actor, word }) => {
        const answer = await search(actor, word);
        const mark = network.marks.all.get(word)!;
        expect(answer.status).toBe(200);
        expect(givenAway({ ...answer, all: answer.all.replaceAll(word, '') })).toEqual([]);
        const hits = network.planted.filter((record) => answer.all.includes(record.reference));
        if (network.maySee(actor, mark) && mark.record !== null) found += hits.length;
        else expect(hits, `${actor} finds ${mark.as}`).toEqual([]);
      },
    );
    expect(found).toBeGreaterThan(20);
  }, 240_000);

  it('mends a mistyped word to none that its reader could not find', async () => {
    let mended = 0;
    await each(
      SEARCHERS.flatMap((actor) => words().map((word) => ({ actor, word }))),
      async ({ actor, word }) => {
        const typed = `${word.slice(0, 7)}${word[8]!}${word[7]!}${word.slice(9)}`;
        const answer = await search(actor, typed);
        const all = answer.all.replaceAll(typed, '');
        expect(givenAway({ ...answer, all })).toEqual([]);
        mended += network.marks.in(all).length;
      },
    );
    expect(mended).toBeGreaterThan(20);
  }, 240_000);
});

describe('the interface for programs', () => {
  it('answers everybody as a visitor, and knows nothing of what is hidden', async () => {
    const document = (await (await app.request(`${ORIGIN}/api/v1/openapi.json`)).json()) as { paths: Record<string, unknown> };
    const paths = Object.keys(document.paths).filter((path) => !path.includes('/records') || path.includes(OPEN));
    expect(paths.length).toBeGreaterThan(5);
    const own = network.planted.filter((record) => record.register === OPEN || record.status === 'published');
    const filled = paths.flatMap((path) => {
      if (path.includes('{reference}'))
        return [...own.map(({ reference }) => reference), ...invented].map((reference) => path.replace('{reference}', reference));
      if (path.includes('{register}')) return [OPEN, COUNTED, 'nothing'].map((name) => path.replace('{register}', name));
      if (path.includes('{name}')) return ['countries', 'nothing'].map((name) => path.replace('{name}', name));
      return path === '/search' ? network.planted.slice(0, 6).map(({ reference }) => `/search?q=${reference}`) : [path];
    });
    // The document leaves the counted register out; so does everything behind it.
    const more = [
      `/registers/${COUNTED}/records`,
      `/registers/${COUNTED}/records/${own[0]!.reference}`,
      `/search?q=zqx&register=${COUNTED}`,
      `/registers/${OPEN}/records?status=draft`,
    ];
    await each(
      (['visitor', 'steward'] as const).flatMap((actor) => [...filled, ...more].map((path) => ({ actor, path }))),
      async ({ actor, path }) => {
        const token = await network.token(actor);
        const response = await app.request(`${ORIGIN}/api/v1${path}`, {
          headers: token === null ? {} : { cookie: `throughline=${token}` },
        });
        const all = `${[...response.headers].join('\n')}\n${await response.text()}`;
        expect(response.status, path).toBeLessThan(500);
        expect(
          givenAway({ actor: 'visitor', door: 'API', address: path, status: response.status, location: null, all, record: null }),
        ).toEqual([]);
        const record = own.find(({ reference }) => path.endsWith(`/records/${reference}`));
        if (record !== undefined)
          expect(response.status, path).toBe(record.register === OPEN && path.includes(OPEN) && mayOpen('visitor', record) ? 200 : 404);
      },
    );
  });
});

describe('writing', () => {
  const body = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN },
    body: new URLSearchParams({
      version: '1',
      status: 'published',
      visibility: 'public',
      reason: 'x',
      name: 'x',
      query: '',
      ...fields,
    }).toString(),
  });
  const forms = ALL.filter(isPost);
  const csrf = async (actor: Actor): Promise<Record<string, string>> => {
    const { session, platform } = await network.acting(actor);
    return session === null ? {} : { csrf: csrfToken(platform, session) };
  };

  it('a form sent from elsewhere, or without its token, does nothing', async () => {
    for (const actor of ACTORS) {
      const { session } = await network.acting(actor);
      const token = await csrf(actor);
      await each(forms, async (route) => {
        const [address] = addressesOf(route);
        const foreign = await ask(actor, route, address!, {
          ...body(token),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
        });
        expect([403, 303], `${actor} at ${foreign.address} from elsewhere`).toContain(foreign.status);
        if (foreign.status === 303) expect(isShut(foreign), `${actor} at ${foreign.address} from elsewhere`).toBe(true);
        if (session === null || route.isSessionless === true) return;
        const bare = await ask(actor, route, address!, body({}));
        expect(bare.status, `${actor} at ${bare.address} without its token`).toBe(403);
      });
    }
  }, 240_000);

  it('opens to those it is for, breaks nothing, and tells nobody what is hidden', async () => {
    // Whoever may change what others see comes last.
    for (const actor of [...ACTORS.filter((one) => one !== 'steward'), 'steward'] as const)
      for (const route of forms) {
        const { session } = await network.acting(actor);
        const token = await csrf(actor);
        const isOpen = hasAccess(session, route.who);
        // Those who are turned away at the door are turned away whatever they ask for.
        const own = await each(isOpen ? some(route) : some(route).slice(0, 2), (address) => ask(actor, route, address, body(token)));
        for (const answer of own) {
          if (!isOpen && isFound(answer))
            expect(isShut(answer), `${actor} at ${answer.door} ${answer.address}: ${answer.status}`).toBe(true);
          expect(answer.status, `${actor} at ${answer.door} ${answer.address}`).toBeLessThan(500);
          if (actor !== 'steward') expect(givenAway(answer)).toEqual([]);
        }
        if (!isOpen) continue;
        for (const answer of own.filter(({ record }) => record !== null && record !== 'invented' && !mayOpen(actor, record))) {
          const twin = own.find(({ record, address }) => record === 'invented' && address.split('/')[3] === answer.address.split('/')[3])!;
          expect(answer.status, `${actor} at ${answer.door} ${answer.address}`).toBe(twin.status);
        }
      }
  }, 240_000);
});
