import { Refusal } from '../../kernel/refusal.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 80;

/** An address made from a title: plain letters, digits and dashes; '' where a title has none of them. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** Checks an address someone chose. Refusal `slug-malformed`. */
export function readSlug(typed: string): string {
  const slug = typed.trim().toLowerCase();
  if (!SLUG.test(slug) || slug.length > LONGEST) throw new Refusal('slug-malformed', { where: 'slug' });
  return slug;
}
