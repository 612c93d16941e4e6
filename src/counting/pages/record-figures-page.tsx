import { showReference } from '../../kernel/ids.ts';
import { captionOf } from '../../evidence/record/caption.ts';
import { openRecord } from '../../evidence/record/open-record.ts';
import { findRegister } from '../../evidence/pages/find-register.ts';
import { registerLabel } from '../../fields/labels.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route } from '../../network/route.ts';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { figuresThatCounted } from '../figure/figures-that-counted.ts';
import { figureTitle } from './figure-words.ts';

/** From a record forward: the published figures it was counted in. */
export const recordFiguresRoute: Route = {
  method: 'get',
  path: '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}/figures',
  who: ['everyone'],
  isCached: true,
  handle: async (visit) => {
    const t = visit.get('t');
    const acting = visit.get('acting');
    const register = findRegister(visit);
    const { record } = await openRecord(acting, register, visit.req.param('reference') ?? '');
    const figures = await figuresThatCounted(acting, register, record);
    const caption = captionOf(register, record, t);
    const base = `/${t.language}/registers/${register.name}`;
    return frame(
      visit,
      {
        title: `${t('evidence.record.figures')}: ${caption}`,
        current: '/registers',
        width: 'reading',
        crumbs: [
          { label: registerLabel(register, t), href: base },
          { label: showReference(record.reference ?? ''), href: `${base}/${record.reference ?? ''}` },
          { label: t('evidence.record.figures') },
        ],
      },
      <div class="stack">
        <h1>{t('evidence.record.figures')}</h1>
        <p class="lede">{caption}</p>
        {figures.length === 0 ? (
          <EmptyState title={t('evidence.record.noFigures')} />
        ) : (
          <ul>
            {figures.map((figure) => (
              <li>
                <a href={`/${t.language}/figures/${figure.slug}`}>{figureTitle(figure, t)}</a>
              </li>
            ))}
          </ul>
        )}
      </div>,
    );
  },
};
