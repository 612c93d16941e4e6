import type { Actor } from './network-of-access.ts';
import type { Planted } from './planted.ts';

export interface Answer {
  readonly actor: Actor;
  readonly door: string;
  readonly address: string;
  readonly status: number;
  readonly location: string | null;
  /** Headers and body: everything that leaves the house. */
  readonly all: string;
  readonly record: Planted | 'invented' | null;
}

/** A few at a time: the pool of a test has four connections. */
export async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
    }),
  );
  return results;
}

/** Whether an answer is a closed door: signed-out readers are sent to sign in, others are told no. */
export const isShut = ({ status, location, actor }: Answer): boolean =>
  ['visitor', 'disabled', 'ended'].includes(actor)
    ? (status === 303 && /^\/en\/sign-in(\?|$)/.test(location ?? '')) || status === 401
    : status === 403;

/** An address that fits no route is nowhere for everybody. */
export const isFound = ({ address, status }: Answer): boolean => !(address.includes('not-an-id') && status === 404);
