import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formValues } from '../../fields/index.ts';
import { model } from '../../main/model.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import { translator } from '../../site/messages.ts';
import { cleanValues } from '../record/clean-values.ts';
import { groupedFields, offeredFields } from './offered-fields.ts';
import { readForm, wantsMoreRows } from './read-form.ts';
import { problemsInForm, RecordForm } from './record-form.tsx';

const speaker = translator('en');
const context = { today: '2026-11-22' };

interface Control {
  readonly name: string;
  readonly value: string;
}

function rendered(register: CompiledRegister, values: RecordValues, problems: Parameters<typeof RecordForm>[0]['problems'] = []) {
  const html = String(RecordForm({ register, values, problems, speaker, level: 'restricted' }));
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** The parser used here leaves entities in a text area as they stand; browsers do not. */
const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** What a browser would post of the page: checked boxes, chosen options, texts. */
function posted(document: Document): [string, string][] {
  const controls = [...document.querySelectorAll('input[name], textarea[name], select[name]')] as unknown as (Control & Element)[];
  return controls.flatMap((control): [string, string][] => {
    const type = control.getAttribute('type');
    if ((type === 'checkbox' || type === 'radio') && !control.hasAttribute('checked')) return [];
    if (type === 'file') return [];
    if (control.tagName === 'SELECT') {
      const chosen = [...control.querySelectorAll('option')].filter((option) => option.hasAttribute('selected'));
      const first = control.querySelector('option');
      const options = chosen.length > 0 || control.hasAttribute('multiple') || first === null ? chosen : [first];
      return options.map((option) => [control.getAttribute('name')!, option.getAttribute('value') ?? '']);
    }
    const value =
      control.tagName === 'TEXTAREA' ? decoded(control.textContent ?? '').replace(/^\n/, '') : (control.getAttribute('value') ?? '');
    return [[control.getAttribute('name')!, value]];
  });
}

const EXAMPLES: Readonly<Record<string, RecordValues>> = {
  'criminalisation-cases': {
    strand: 'solidarity',
    place: { country: 'IT', city: 'Trapani' },
    chargeFamily: ['facilitation-entry'],
    basis: 'criminal',
    people: { atLeast: 3, atMost: null },
    steps: [
      { kind: 'charged', date: '2024-03', people: { atLeast: 3, atMost: 3 } },
      { kind: 'charged', date: 'unknown' },
    ],
    stream: 'member',
    summary: { language: 'it', text: 'Prima riga\n\nseconda <b>riga</b>' },
  },
  'deaths-disappearances': { occurredOn: '2023', place: { country: 'unknown' }, dead: { atLeast: 0, atMost: 4 } },
};

describe('the form of a record', () => {
  it.each(Object.entries(EXAMPLES))('%s: what it shows, it reads back the same', (name, values) => {
    const register = model.register(name);
    const before = cleanValues(register, values, context, { isDraft: true });
    expect(before.problems).toEqual([]);
    const read = readForm(formValues(posted(rendered(register, before.values) as unknown as Document)), register, { level: 'restricted' });
    expect(cleanValues(register, read, context, { isDraft: true })).toEqual(before);
  });

  it.each(model.registers.map((register) => [register.name, register] as const))('%s: an empty form says nothing', (_name, register) => {
    const read = readForm(formValues(posted(rendered(register, {}) as unknown as Document)), register, { level: 'restricted' });
    expect(cleanValues(register, read, context, { isDraft: true })).toEqual({ values: {}, problems: [] });
  });

  it.each(model.registers.map((register) => [register.name, register] as const))(
    '%s: every offered field stands in one group, sealed ones in none',
    (_name, register) => {
      const offered = offeredFields(register, 'restricted');
      const grouped = groupedFields(register, offered).flatMap((group) => group.fields);
      expect(grouped.map((field) => field.name).toSorted()).toEqual(offered.map((field) => field.name).toSorted());
      expect(grouped.some((field) => field.sensitivity === 'sealed')).toBe(false);
    },
  );

  it('shows what was typed although it is wrong, and the list above leads to it', () => {
    const register = model.register('criminalisation-cases');
    const read = readForm(formValues([['v.people.atLeast', 'three or so']]), register, { level: 'restricted' });
    const { problems } = cleanValues(register, read, context);
    const document = rendered(register, read, problems);
    expect((document.querySelector('[name="v.people.atLeast"]') as unknown as Element).getAttribute('value')).toBe('three or so');
    const places = problemsInForm(problems).map(({ where }) => `f-${where.replaceAll('.', '-')}`);
    expect(places).toContain('f-v-people-atLeast');
    for (const place of places) expect(document.querySelector(`#${place}`), place).not.toBeNull();
  });

  it('keeps fields the reader may not see', () => {
    const register = model.register('criminalisation-cases');
    const before = { title: 'kept', strand: 'solidarity' };
    expect(readForm(formValues([['v.strand', '']]), register, { level: 'network', before })).toEqual({ title: 'kept' });
  });

  it('gives another row without scripts', () => {
    const register = model.register('criminalisation-cases');
    const rows = (values: RecordValues): number => rendered(register, values).querySelectorAll('[name^="v.steps."][name$=".kind"]').length;
    const form = formValues([
      ['v.steps.0.kind', 'charged'],
      ['v.steps.0.date', '2024'],
      ['v.steps.1.kind', 'charged'],
      ['v.steps.1.date', ''],
      ['more', 'v.steps'],
    ]);
    expect(wantsMoreRows(form)).toBe(true);
    expect(rows(readForm(form, register, { level: 'restricted' }))).toBe(3);
    expect(rows({})).toBe(2);
  });
});
