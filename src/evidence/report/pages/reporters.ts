import type { Access } from '../../../network/route.ts';

/** Who may report: members, and their volunteers by link and PIN. */
export const REPORTERS: readonly Access[] = ['volunteer', 'member'];
