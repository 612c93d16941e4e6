import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeCodes } from './cause-words.ts';
import { readAddresses } from './read-addresses.ts';
import { readCount } from './read-count.ts';
import { readDate } from './read-date.ts';
import { readPoint } from './read-point.ts';

describe('values of foreign files', () => {
  it.each([
    ['12', { atLeast: 12, atMost: 12 }], ['1,022', { atLeast: 1022, atMost: 1022 }], ['1 022', { atLeast: 1022, atMost: 1022 }], ['≥ 5', { atLeast: 5, atMost: null }],
    ['at least 5', { atLeast: 5, atMost: null }], ['5+', { atLeast: 5, atMost: null }], ['more than 5', { atLeast: 6, atMost: null }], ['10-12', { atLeast: 10, atMost: 12 }],
    ['up to 8', { atLeast: 0, atMost: 8 }], ['-13', { minus: 13 }], ['', 'nothing'], ['12-10', 'unread'], ['some', 'unread'], ['1.5', 'unread'], ['99999999999', 'unread'],
  ])('count %j', (text, expected) => expect(readCount(text)).toEqual(expected)); // prettier-ignore

  it('reads every whole number, however its thousands are parted', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom(',', '.', ' ', '\u202f', ''), (value, mark) => {
        const text = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(readCount(text)).toEqual({ atLeast: value, atMost: value });
      }),
    );
  });

  it.each([
    ['2016-12-31', '2016-12-31'], ['2016-12-31T10:00:00Z', '2016-12-31'], ['2016-12', '2016-12'], ['2016', '2016'], ['31/12/2016', '2016-12-31'], ['05/05/18', '2018-05-05'],
    ['1.2.1993', '1993-02-01'], ['Mar 08', '2008-03'], ['Jun 1999', '1999-06'], ['3 March 2008', '2008-03-03'], ['30/02/2016', null], ['3010/16', null], ['soon', null], ['', null],
  ])('date %j', (text, expected) => expect(readDate(text)).toBe(expected)); // prettier-ignore

  it('reads the same numbers month first when told', () => {
    expect(readDate('12/31/2016', 'month-first')).toBe('2016-12-31');
    expect(readDate('12/31/2016')).toBeNull();
  });

  it.each([
    ['32.2, -112.5', { lat: 32.2, lon: -112.5 }], ['POINT (-112.5 32)', { lat: 32, lon: -112.5 }], ['', null], ['132.2, 12', 'out-of-range'], ['32.2', 'unread'],
  ])('point %j', (text, expected) => expect(readPoint(text)).toEqual(expected)); // prettier-ignore

  it.each([
    ['http://a.test/1, http://b.test/2', ['http://a.test/1', 'http://b.test/2'], []],
    ['http://a.test/1\u00a0http://b.test/2 , http://a.test/1', ['http://a.test/1', 'http://b.test/2'], []],
    ['http://a.test/x,y;http://b.test/2', ['http://a.test/x,y', 'http://b.test/2'], []],
    ['http://a.test/1http://b.test/2', ['http://a.test/1', 'http://b.test/2'], []],
    ['https://web.test/save/http://b.test/2', ['https://web.test/save/http://b.test/2'], []],
    ['https://http://b.test/2', ['http://b.test/2'], []],
    ['see file, https://a.test/cut…', [], ['see', 'file', 'https://a.test/cut…']],
  ])('addresses %j', (text, addresses, unread) => expect(readAddresses(text)).toMatchObject({ addresses, unread }));

  it.each([
    ['Drowning', ['drowning']], ['Likely drowning', ['presumed-drowning']], ['Unknown (skeletal remains)', ['remains']], ['Unknown\u00a0', ['unknown']], ['', null],
    ['Shot by border police', ['violence-by-authorities']], ['Sickness_and_lack_of_access_to_medicines Starvation', ['illness-no-care', 'starvation']],
    ['Mixed or unknown', ['mixed-or-not-known']], ['Vehicle accident / death linked to hazardous transport', ['vehicle-or-transport']], ['Other', ['other']],
  ])('cause %j', (text, expected) => expect(causeCodes(text)).toEqual(expected)); // prettier-ignore
});
