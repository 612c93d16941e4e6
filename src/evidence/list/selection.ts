import type { CompiledRegister } from '../../model/compile-model.ts';
import { type Level, maySee } from '../../model/sensitivity.ts';
import { type Status, STATUSES } from '../record/review-state.ts';

export const PAGE_SIZE = 50;
/** Deep pages are reached by narrowing down; the database is not asked to skip more than this. */
const LAST_PAGE = 200;

/** What a list shows; all of it stands in the address, so that a view can be sent to a colleague. */
export interface Selection {
  readonly text: string;
  /** Chosen codes by dimension name; dimensions the reader may not see are never in it. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly statuses: readonly Status[];
  readonly page: number;
  readonly order: 'newest' | 'oldest';
}

/** Dimensions a reader of this level may narrow down by. */
export const facetsAt = (register: CompiledRegister, level: Level) =>
  register.facets.flatMap((name) => {
    const dimension = register.dimensions.get(name);
    return dimension !== undefined && maySee(level, dimension.sensitivity) ? [dimension] : [];
  });

/** Name of a dimension in the address: `place.country` (a colon would be escaped). */
export const addressName = (dimension: string): string => dimension.replace(':', '.');

/** Reads the address; what it does not know it ignores, so that an old link still opens. */
export function readSelection(register: CompiledRegister, level: Level, query: URLSearchParams): Selection {
  const chosen = new Map<string, readonly string[]>();
  for (const { name } of facetsAt(register, level)) {
    const codes = query.getAll(addressName(name)).filter((code) => code !== '' && code.length <= 100);
    if (codes.length > 0) chosen.set(name, [...new Set(codes)].slice(0, 200));
  }
  const page = Number(query.get('page') ?? '1');
  return {
    text: (query.get('q') ?? '').slice(0, 300).trim(),
    chosen,
    statuses: level === 'public' ? [] : query.getAll('status').filter((status): status is Status => STATUSES.includes(status as Status)),
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
    order: query.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** The address of a selection, with some of it changed. */
export function selectionQuery(selection: Selection, change: Partial<Selection> = {}): string {
  const { text, chosen, statuses, page, order } = { ...selection, page: 1, ...change };
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  for (const [name, codes] of chosen) for (const code of codes) query.append(addressName(name), code);
  for (const status of statuses) query.append('status', status);
  if (order === 'oldest') query.set('order', order);
  if (page > 1) query.set('page', String(page));
  const said = query.toString();
  return said === '' ? '' : `?${said}`;
}
