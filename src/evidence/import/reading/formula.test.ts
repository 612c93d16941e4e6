import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseFormula, restoreFormula } from './formula.ts';

describe('formula neutralisation', () => {
  it('is undone exactly for every string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => restoreFormula(neutraliseFormula(value)) === value));
    fc.assert(
      fc.property(
        fc.stringMatching(/^['=+@\-\t\r\n \uff1d\uff0b\uff0d\uff20]{0,4}.{0,4}$/),
        (value) => restoreFormula(neutraliseFormula(value)) === value,
      ),
    );
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', '  =1', '\ufeff=1', '-', '-2+3+cmd|x'])(
    'marks %j',
    (value) => {
      expect(neutraliseFormula(value)).toBe(`'${value}`);
    },
  );

  it.each(['-12.5', '-3', 'a=b', '', 'Ceuta', '12', '-.5'])('leaves %j as it is', (value) => {
    expect(neutraliseFormula(value)).toBe(value);
  });

  it('never writes a value a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '@', '\t', '＝'), fc.string(), (start, rest) =>
        neutraliseFormula(start + rest).startsWith("'"),
      ),
    );
  });
});
