import { type Feed, instantOf } from './feed.ts';

/** JSON Feed 1.1. */
export const jsonFeed = ({ title, language, network, home, self, entries }: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: self,
      language,
      authors: [{ name: network }],
      items: entries.map((entry) => ({
        id: `urn:throughline:${entry.id}`,
        url: entry.address,
        title: entry.title,
        content_text: entry.summary === '' ? entry.title : entry.summary,
        date_published: instantOf(entry.publishedOn),
        date_modified: instantOf(entry.changedOn),
      })),
    },
    null,
    1,
  )}\n`;
