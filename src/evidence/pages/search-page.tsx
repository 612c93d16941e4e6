import { registerLabel } from '../../fields/labels.ts';
import { showReference } from '../../kernel/ids.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route } from '../../network/route.ts';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { searchAll } from '../search/search-all.ts';

/** Search over all registers; each reader finds what their level may read, also in the numbers. */
export const searchRoute: Route = {
  method: 'get',
  path: '/search',
  who: ['everyone'],
  isCached: true,
  handle: async (visit) => {
    const t = visit.get('t');
    const query = new URL(visit.req.url).searchParams;
    const text = (query.get('q') ?? '').slice(0, 300).trim();
    const register = query.get('register') ?? '';
    const found =
      text === '' ? null : await searchAll(visit.get('acting'), { text, register: register === '' ? null : register, speaker: t });
    const address = (name: string): string =>
      `/${t.language}/search?${new URLSearchParams({ q: text, ...(name === '' ? {} : { register: name }) }).toString()}`;
    return frame(
      visit,
      { title: t('evidence.search.title'), current: '/search', width: 'reading' },
      <div class="stack">
        <h1>{t('evidence.search.title')}</h1>
        <form method="get" action={`/${t.language}/search`} role="search" class="search-box">
          <div>
            <input
              class="input"
              type="search"
              name="q"
              value={text}
              aria-label={t('evidence.list.search')}
              maxlength={300}
              dir="auto"
              autocomplete="off"
            />
            {register === '' ? null : <input type="hidden" name="register" value={register} />}
            <button class="button" type="submit">
              {t('site.actions.search')}
            </button>
          </div>
        </form>
        {found === null ? (
          <p class="quiet">{t('evidence.search.empty')}</p>
        ) : (
          <>
            <p role="status">
              {t(found.isMore ? 'evidence.search.foundMore' : 'evidence.search.found', { count: found.total })}
              {found.suggestion === null ? null : ` · ${t('evidence.list.meant', { typed: text, mended: found.suggestion })}`}
            </p>
            <nav class="views" aria-label={t('evidence.registers.title')}>
              <a href={address('')} aria-current={register === '' ? 'page' : undefined}>
                {t('evidence.search.all')}
              </a>
              {found.byRegister.map((entry) => (
                <a href={address(entry.register.name)} aria-current={register === entry.register.name ? 'page' : undefined}>
                  {registerLabel(entry.register, t)} <span class="count">{t.number(entry.count)}</span>
                </a>
              ))}
            </nav>
            {found.hits.length === 0 ? <EmptyState title={t('evidence.list.nothing')}>{t('evidence.list.nothingHelp')}</EmptyState> : null}
            <ol class="plain-list lines">
              {found.hits.map((hit) => (
                <li>
                  <a href={`/${t.language}/registers/${hit.register.name}/${hit.reference}`}>{hit.caption}</a>
                  <small>
                    {registerLabel(hit.register, t, 'one')} · {showReference(hit.reference)}
                  </small>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>,
    );
  },
};
