import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { translator } from '../site/messages.ts';
import { fieldCalled, fieldNames, TODAY, validValues } from './every-type-fixture.ts';
import { formValues } from './form-values.ts';

const speaker = translator('en');

/** What a field makes of an input that must be right. */
function cleaned(name: (typeof fieldNames)[number], input: unknown): unknown {
  const field = fieldCalled(name);
  const result = field.kind.clean(input, field, { today: TODAY });
  expect(result.problems, JSON.stringify(input)).toBeUndefined();
  return 'value' in result ? result.value : undefined;
}

/** The parser at hand leaves the text of a textarea as it is written in HTML; browsers read it. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const read = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

/** What a browser would post of a page, line breaks as browsers write them; buttons and files are not sent. */
function posted(html: string): [string, string][] {
  const { document } = parseHTML(`<html><body><form>${html}</form></body></html>`);
  return [...document.querySelectorAll('input, select, textarea')].flatMap((control): [string, string][] => {
    const name = control.getAttribute('name')!;
    const type = control.getAttribute('type');
    if (type === 'file') return [];
    if (control.tagName === 'SELECT')
      return [[name, (control.querySelector('option[selected]') ?? control.querySelector('option'))?.getAttribute('value') ?? '']];
    if (control.tagName === 'TEXTAREA') return [[name, read(control.textContent ?? '').replace(/\n/g, '\r\n')]];
    if ((type === 'checkbox' || type === 'radio') && !control.hasAttribute('checked')) return [];
    return [[name, control.getAttribute('value') ?? '']];
  });
}

describe.each(fieldNames)('%s', (name) => {
  const field = fieldCalled(name);
  const { kind } = field;
  const rightValue = validValues[name].map((input) => cleaned(name, input));

  test('keeps what was right, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(validValues[name], (input) => {
        const once = cleaned(name, input);
        expect(once).not.toBeNull();
        expect(cleaned(name, once)).toEqual(once);
        // Order of steps and years apart, a canonical value is what went in.
        if (name !== 'steps' && name !== 'yearly') expect(once).toEqual(input);
      }),
    );
  });

  test('comes back from its columns and rows as it was, and fills exactly the columns it declares', () => {
    fc.assert(
      fc.property(fc.oneof(rightValue, fc.constant(null)), (value) => {
        const row = kind.store(value, field);
        const children = kind.storeChildren(value, field);
        expect(Object.keys(row).toSorted()).toEqual(
          kind
            .columns(field)
            .map((column) => column.suffix)
            .toSorted(),
        );
        for (const child of children)
          expect(Object.keys(child).toSorted()).toEqual(
            kind
              .child(field)!
              .columns.map((column) => column.name)
              .toSorted(),
          );
        expect(kind.load(row, children, field)).toEqual(value);
      }),
    );
  });

  test('comes back from a file byte for byte', () => {
    if (name === 'sealed') {
      expect(kind.csvParts(field)).toEqual([]);
      return;
    }
    fc.assert(
      fc.property(rightValue, (value) => {
        const parts = kind.csvParts(field);
        const cells = kind.toCsv(value, field);
        expect(cells).toHaveLength(parts.length);
        const read = kind.fromCsv(Object.fromEntries(parts.map((part, index) => [part, cells[index]!])), field);
        expect(cleaned(name, read)).toEqual(value);
        expect(kind.toCsv(cleaned(name, read), field)).toEqual(cells);
      }),
    );
    expect(cleaned(name, kind.fromCsv(Object.fromEntries(kind.csvParts(field).map((part) => [part, ''])), field))).toBeNull();
  });

  test('comes back from its own form without scripts, and from an empty form as nothing', () => {
    const form = (value: unknown): unknown => {
      const html = String(kind.input({ field, name: `r.${name}`, value, problems: [], speaker }));
      return kind.parseForm(formValues(posted(html)), `r.${name}`, field);
    };
    expect(cleaned(name, form(null))).toBeNull();
    fc.assert(
      fc.property(rightValue, (value) => {
        expect(cleaned(name, form(value))).toEqual(value);
      }),
      { numRuns: 25 },
    );
  });

  test('is described to the API as it is', () => {
    const schema = kind.schema(field);
    fc.assert(
      fc.property(rightValue, (value) => {
        expect(schema.safeParse(value).error).toBeUndefined();
      }),
    );
  });

  test('speaks, searches and shows without failing; nothing said is nothing shown', () => {
    expect(kind.text(null, field, speaker)).toBe('');
    expect([...kind.words(null, field), ...kind.codes(null, field)]).toEqual([]);
    fc.assert(
      fc.property(rightValue, (value) => {
        expect(kind.text(value, field, speaker)).not.toBe('');
        for (const level of ['public', 'network', 'restricted'] as const)
          expect(String(kind.view({ field, value, level, speaker }))).toContain('<');
      }),
      { numRuns: 25 },
    );
  });

  test('never throws on anything, and puts every problem at a place of its own with words for it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((json) => JSON.parse(json) as unknown),
          fc.string(),
          fc.constantFrom([null], [[]], [{}], { parts: 1 }, { point: [] }, { date: {} }),
        ),
        (input) => {
          const result = kind.clean(input, field, { today: TODAY });
          for (const { where, code } of result.problems ?? []) {
            expect(where.split('.')[0]).toBe(name);
            expect(speaker.has(`fields.problem.${code}`), code).toBe(true);
          }
          // What was typed can always be shown again.
          expect(() => String(kind.input({ field, name, value: input, problems: result.problems ?? [], speaker }))).not.toThrow();
        },
      ),
    );
  });
});
