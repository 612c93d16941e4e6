import { publicReference, uuidv7 } from '../../src/kernel/ids.ts';
import type { Route } from '../../src/network/route.ts';
import { doorOf } from './doors.ts';
import { type AccessNetwork, type Actor, COUNTED, OPEN } from './network-of-access.ts';
import type { Planted } from './planted.ts';

export const invented = [publicReference(), publicReference()];

/** Files by the door they are behind: of the open register, of the counted one, of none. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  '/data': [`${OPEN}.csv`, `${OPEN}.jsonl`, `${COUNTED}.csv`, 'nothing.json'],
  '/feeds': ['all.atom', `${OPEN}.atom`, `${COUNTED}.json`],
  '/sitemaps': [`${OPEN}.xml`, `${COUNTED}.xml`, 'pages.xml'],
  '/counts': [`data.json?register=${COUNTED}`, `data.csv?register=${COUNTED}&by=strand`, `chart.svg?register=${OPEN}&by=type`],
  '/figures': ['data.json', 'data.csv', 'chart.svg'],
  '/registers': ['map.svg', 'timeline.svg', 'picture.svg'],
};

export interface Address {
  readonly path: string;
  readonly record: Planted | 'invented' | null;
}

/** Those who read in ways of their own are shown every record; the others a few of each register. */
export const FULLY: readonly Actor[] = ['visitor', 'member', 'steward', 'otherSteward'];

/** Addresses of the routes in a network: all of them, or some. */
export function addressBook(network: AccessNetwork) {
  /** What stands in the place of each parameter; a name that is not here fails the test that meets it. */
  const fillings = (): Record<string, readonly string[]> => {
    const { ids, organisations } = network;
    return {
      register: [OPEN, COUNTED],
      id: [ids.outsider, organisations.other, ids.report, 'not-an-id'],
      token: ['x', 'A'.repeat(43)],
      reference: [invented[0]!, network.planted.find(({ isOwn, visibility }) => !isOwn && visibility === 'restricted')!.reference],
      batch: [ids.batch, uuidv7(), 'not-an-id'],
      slug: ['not-yet', 'shown', 'no-such-figure'],
      edition: [new Date().toISOString().slice(0, 10), '2020-01-01'],
      part: [new Date().toISOString().slice(0, 10), 'nothing'],
      format: ['csv', 'xlsx'],
      shortName: ['other-house', 'unlisted-house', 'nobody'],
    };
  };

  /** Addresses of a route with its parameters filled in every way. */
  function addressesOf(route: Route): Address[] {
    const path = doorOf(route).split(' ')[1]!;
    const prefix = route.hasLanguage === false ? '' : '/en';
    if (path.includes(':register') && path.includes(':reference') && !path.includes('/files/'))
      return [
        ...network.planted.map((record) => ({
          path: prefix + path.replace(':register', record.register).replace(':reference', record.reference),
          record,
        })),
        ...[OPEN, COUNTED].flatMap((register) =>
          invented.map((reference) => ({
            path: prefix + path.replace(':register', register).replace(':reference', reference),
            record: 'invented' as const,
          })),
        ),
      ];
    let filled = [prefix + path];
    for (const [, name] of path.matchAll(/:(\w+)/g)) {
      const values = name === 'file' ? FILES[path.slice(0, path.indexOf('/', 1))] : fillings()[name!];
      if (values === undefined) throw new Error(`${doorOf(route)}: say in the matrix what stands for :${name!}`);
      filled = filled.flatMap((one) => values.map((value) => one.replace(`:${name!}`, value)));
    }
    return filled.map((one) => ({ path: one === '/en/' ? '/en' : one, record: null }));
  }

  const some = (route: Route): Address[] =>
    addressesOf(route).filter(
      ({ record }) =>
        record === null ||
        record === 'invented' ||
        record.status === 'draft' ||
        (record.status === 'published' && record.visibility !== 'network' && !record.isOwn),
    );

  return { addressesOf, some };
}
