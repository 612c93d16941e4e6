import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../main/model.ts';
import { cleanValues } from '../record/clean-values.ts';
import { prefillValues } from './prefill-values.ts';
import type { Answers } from './report.ts';

const context = { today: '2026-11-22' };
const maybe = (...values: string[]): fc.Arbitrary<string | null> => fc.constantFrom(null, ...values);

const report: fc.Arbitrary<Answers & { language: string }> = fc.record({
  what: fc.option(fc.string({ minLength: 1 })),
  place: maybe('near the port', 'Trapani'),
  country: maybe('ES', 'unknown', 'XX'),
  happened: maybe('2026-03-09', '2026', '2031', 'last winter', 'unknown', '31.12'),
  who: fc.option(fc.string({ minLength: 1 })),
  mayContact: fc.constantFrom('yes', 'no', null),
  language: fc.constantFrom('es', 'ar', 'en'),
});

describe.each(model.registers.map((register) => [register.name, register] as const))(
  'a record of %s begun from a report',
  (_name, register) => {
    it('begins with nothing wrong, and shows what was said to nobody new', () => {
      fc.assert(
        fc.property(report, (said) => {
          const values = prefillValues(register, said, context);
          expect(cleanValues(register, values, context, { isDraft: true }).problems).toEqual([]);
          const words = register.fields.filter(
            (field) => typeof values[field.name] === 'object' && 'text' in (values[field.name] as object),
          );
          expect(words.every((field) => field.sensitivity === 'restricted')).toBe(true);
          expect(JSON.stringify(values)).not.toContain('near the port');
        }),
      );
    });
  },
);
