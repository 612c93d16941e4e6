import { describe, expect, it } from 'vitest';
import { translator } from './messages.ts';
import { rangeText } from './range-text.ts';

describe('rangeText', () => {
  const t = translator('en');
  it('writes bounds as one number, a range, or a lower bound', () => {
    expect(rangeText(t, { atLeast: 42, atMost: 42 })).toBe('42');
    expect(rangeText(t, { atLeast: 42, atMost: 1051 })).toBe('42–1,051');
    expect(rangeText(t, { atLeast: 42, atMost: null })).toBe('at least 42');
    expect(rangeText(translator('ar'), { atLeast: 42, atMost: null })).toBe('42 على الأقل');
  });
  it('never shows the unknown as nought', () => {
    expect(rangeText(t, 'unknown')).toBe('not known');
    expect(rangeText(t, null)).toBe('not known');
    expect(rangeText(t, { atLeast: 0, atMost: 0 })).toBe('0');
  });
});
