import type { Figure, Freeze } from '../figure/figure.ts';
import type { CountView } from './count-view.ts';
import { figureLede } from './figure-words.ts';

/** A figure in the words of schema.org, for those who read pages by program. */
export function figureData(figure: Figure, freeze: Freeze, view: CountView, network: string, origin: string): object {
  const address = `${origin}/${view.t.language}/figures/${figure.slug}/${freeze.edition}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: view.title,
    description: figureLede(figure, view),
    url: address,
    identifier: `${figure.slug}/${freeze.edition}`,
    dateCreated: freeze.day,
    ...(freeze.publishedOn === null ? {} : { datePublished: freeze.publishedOn }),
    publisher: { '@type': 'Organization', name: network },
    isAccessibleForFree: true,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${address}/data.csv` },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${address}/data.json` },
    ],
  };
}
