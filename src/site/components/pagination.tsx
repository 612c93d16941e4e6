import type { Speaker } from '../../model/speaker.ts';
import { say } from '../say.ts';

export interface PaginationProps {
  readonly t: Speaker;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Which rows are shown; `isMore` when the total is only a lower limit. */
  readonly shown?: { readonly from: number; readonly to: number; readonly total: number; readonly isMore?: boolean };
  readonly pages?: readonly { readonly number: number; readonly href: string; readonly isCurrent?: boolean }[];
}

export const Pagination = ({ t, previous, next, shown, pages = [] }: PaginationProps) => (
  <nav class="pagination" aria-label={say(t, 'site.pages.label')}>
    {previous === undefined ? null : (
      <a class="button soft" rel="prev" href={previous}>
        {say(t, 'site.pages.previous')}
      </a>
    )}
    {pages.length === 0 ? null : (
      <ol>
        {pages.map((page) => (
          <li>
            <a
              href={page.href}
              aria-current={page.isCurrent === true ? 'page' : undefined}
              aria-label={say(t, 'site.pages.page', { page: page.number })}
            >
              {t.number(page.number)}
            </a>
          </li>
        ))}
      </ol>
    )}
    {shown === undefined ? null : (
      <p class="quiet">
        {say(t, shown.isMore === true ? 'site.pages.shownMany' : 'site.pages.shown', {
          from: shown.from,
          to: shown.to,
          total: shown.total,
        })}
      </p>
    )}
    {next === undefined ? null : (
      <a class="button soft" rel="next" href={next}>
        {say(t, 'site.pages.next')}
      </a>
    )}
  </nav>
);
