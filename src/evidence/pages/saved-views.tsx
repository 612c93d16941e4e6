import { redirectTo } from '../../network/page-frame.tsx';
import type { Route } from '../../network/route.ts';
import { Csrf } from '../../site/components/csrf.tsx';
import type { Translate } from '../../site/messages.ts';
import { readSelection, selectionQuery } from '../list/selection.ts';
import { type SavedView, saveView } from '../list/saved-view-store.ts';
import { findRegister } from './find-register.ts';

/** Views kept by name, and the form that keeps the present one. */
export const SavedViews = ({
  t,
  csrf,
  base,
  query,
  views,
}: {
  t: Translate;
  csrf: string;
  base: string;
  query: string;
  views: readonly SavedView[];
}) => (
  <details class="saved-views">
    <summary>{t('evidence.list.savedViews')}</summary>
    <ul>
      {views.map((view) => (
        <li>
          <a href={base + view.query}>{view.name}</a>
        </li>
      ))}
    </ul>
    <form method="post" action={`${base}/views`} class="row">
      <Csrf token={csrf} />
      <input type="hidden" name="query" value={query} />
      <label>
        {t('evidence.list.saveName')} <input type="text" name="name" required maxlength={100} />
      </label>
      <label>
        <input type="checkbox" name="isForAll" value="yes" /> {t('evidence.list.forAll')}
      </label>
      <button class="button soft" type="submit">
        {t('evidence.list.save')}
      </button>
    </form>
  </details>
);

export const saveViewRoute: Route = {
  method: 'post',
  path: '/registers/:register/views',
  who: ['member'],
  handle: async (visit) => {
    const register = findRegister(visit);
    const form = await visit.req.parseBody();
    // Through the same reading as the list: what is kept is an address of ours, never text of somebody else's.
    const query = selectionQuery(readSelection(register, 'network', new URLSearchParams(String(form['query'] ?? ''))));
    await saveView(visit.get('acting'), {
      register: register.name,
      name: String(form['name'] ?? ''),
      query,
      isForAll: form['isForAll'] === 'yes',
    });
    return redirectTo(visit, `/registers/${register.name}${query}`, 'evidence.search.flash.saved');
  },
};
