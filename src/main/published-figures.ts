import { listFigures, publishedFreezes } from '../counting/figure/figure-store.ts';
import { figureTitle, foreignLanguage } from '../counting/pages/figure-words.ts';
import type { PublishedFigure, ReadFigures } from '../evidence/public/published-figure.ts';
import { registerLabel } from '../fields/labels.ts';

/** What counting published, for the pages, feeds and site maps of evidence. */
export const publishedFigures: ReadFigures = async (visit, t) => {
  const { model, database } = visit.get('acting').platform;
  const shown = await database.asVisitor(async (tx) => {
    const figures = await listFigures(tx, { statuses: ['published'] });
    const freezes = await publishedFreezes(
      tx,
      figures.map(({ id }) => id),
    );
    return figures.flatMap((figure): PublishedFigure[] => {
      const freeze = freezes.get(figure.id);
      if (freeze?.publicTable === undefined || freeze.publicTable === null || !model.has(figure.register)) return [];
      const { total } = freeze.publicTable;
      return [
        {
          path: `/figures/${figure.slug}`,
          title: figureTitle(figure, t),
          language: foreignLanguage(figure, t),
          register: registerLabel(model.register(figure.register), t),
          total: total.isHidden ? null : { atLeast: total.atLeast, atMost: total.atMost },
          publishedOn: freeze.publishedOn ?? freeze.day,
        },
      ];
    });
  });
  return shown.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn));
};
