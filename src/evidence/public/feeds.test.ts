import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed } from './atom-feed.ts';
import { type Feed, xmlText } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const feed = (title: string): Feed => ({
  title: 'Open Doors',
  language: 'en',
  network: 'Open Doors',
  home: 'https://example.org/en',
  self: 'https://example.org/feeds/records.atom',
  entries: [
    {
      address: 'https://example.org/en/registers/judgments/0123456789A',
      id: 'record:0123456789A',
      title,
      summary: title,
      publishedOn: '2026-03-09',
      changedOn: '2026-03-11',
    },
    {
      address: 'https://example.org/en/registers/judgments/0123456789B',
      id: 'record:0123456789B',
      title: 'b',
      summary: '',
      publishedOn: '2026-03-08',
      changedOn: '2026-03-08',
    },
  ],
});

describe('feeds', () => {
  it('let no title end its element, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const escaped = xmlText(title);
        expect(escaped).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
        expect(escaped).toBe(escaped.toWellFormed());
        expect(atomFeed(feed(title)).match(/<entry>/g)).toHaveLength(2);
      }),
    );
  });

  it('say when anything in them changed last', () => {
    expect(atomFeed(feed('a'))).toMatch(/<\/author>[\s\S]*?<updated>2026-03-11T00:00:00Z<\/updated>[\s\S]*?<entry>/);
    expect(atomFeed({ ...feed('a'), entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  it('give every item a text and an id that outlives the address', () => {
    const { items } = JSON.parse(jsonFeed(feed('a'))) as { items: { id: string; content_text: string }[] };
    expect(items.map(({ id, content_text: text }) => [id, text])).toEqual([
      ['urn:throughline:record:0123456789A', 'a'],
      ['urn:throughline:record:0123456789B', 'b'],
    ]);
  });
});
