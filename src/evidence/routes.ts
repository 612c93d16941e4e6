import type { Route } from '../network/route.ts';

/** Every door of evidence. */
export const evidenceRoutes: readonly Route[] = [];
