import { type Feed, instantOf, xmlText } from './feed.ts';

/** RFC 4287. */
export function atomFeed({ title, language, network, home, self, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.changedOn)
      .toSorted()
      .at(-1) ?? '1970-01-01';
  const items = entries.map(
    (entry) => `  <entry>
    <id>urn:throughline:${xmlText(entry.id)}</id>
    <title>${xmlText(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${xmlText(entry.address)}"/>
    <published>${instantOf(entry.publishedOn)}</published>
    <updated>${instantOf(entry.changedOn)}</updated>
    <summary>${xmlText(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
  <id>${xmlText(self)}</id>
  <title>${xmlText(title)}</title>
  <author><name>${xmlText(network)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(home)}"/>
  <updated>${instantOf(updated)}</updated>
${items.join('')}</feed>
`;
}
