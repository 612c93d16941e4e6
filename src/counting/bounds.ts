import type { Bounds } from '../model/values.ts';

export const NOBODY: Bounds = { atLeast: 0, atMost: 0 };

/** Sum of two bounds. No known upper bound plus anything has no known upper bound. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { atLeast: a.atLeast + b.atLeast, atMost: a.atMost === null || b.atMost === null ? null : a.atMost + b.atMost };
}

/** What may be left of `all` when `gone` of them leave; never below nobody. */
export function leaveBounds(all: Bounds, gone: Bounds): Bounds {
  return {
    atLeast: gone.atMost === null ? 0 : Math.max(0, all.atLeast - gone.atMost),
    atMost: all.atMost === null ? null : Math.max(0, all.atMost - gone.atLeast),
  };
}

/** Both statements are true: the part of `a` that lies in `b`; when they contradict each other, the nearer end of `b`. */
export function clampBounds(a: Bounds, within: Bounds): Bounds {
  const top = within.atMost ?? Number.POSITIVE_INFINITY;
  const atLeast = Math.min(Math.max(a.atLeast, within.atLeast), top);
  const atMost = Math.max(atLeast, Math.min(a.atMost ?? Number.POSITIVE_INFINITY, top));
  return { atLeast, atMost: atMost === Number.POSITIVE_INFINITY ? null : atMost };
}

/** Either statement may be true: the smallest range that holds both. */
export function spanBounds(a: Bounds, b: Bounds): Bounds {
  return { atLeast: Math.min(a.atLeast, b.atLeast), atMost: a.atMost === null || b.atMost === null ? null : Math.max(a.atMost, b.atMost) };
}
