import type { Visit } from '../route.ts';

interface NodeBindings {
  incoming?: { socket?: { remoteAddress?: string } };
}

/** Address at the other end of the connection, for rate limits by keyed hash. Headers are not believed. */
export const clientOf = (visit: Visit): string => (visit.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown';

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** As much of a browser's name as its owner needs to know it again: `Firefox, Android`. */
export function deviceOf(visit: Visit): string | null {
  const agent = visit.req.header('user-agent') ?? '';
  const found = [BROWSERS, SYSTEMS].map((list) => list.find(([pattern]) => pattern.test(agent))?.[1]).filter((name) => name !== undefined);
  return found.length === 0 ? null : found.join(', ');
}

/** Origin the browser sees; passkeys are bound to it. On loopback the port may differ from the configured one. */
export function originOf(visit: Visit): string {
  const url = new URL(visit.req.url);
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) ? url.origin : visit.get('acting').platform.origin;
}

/** A path of ours to go on to after sign-in, without the language; null for anything else. */
export const localPath = (text: string): string | null => (/^\/(?![/\\])[A-Za-z0-9/_.~%?=&:-]{0,500}$/.test(text) ? text : null);
