import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const tokens = new Map(
  [...read('tokens.css').matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance of `#rgb` or `#rrggbb` by WCAG 2.2. */
function luminance(colour: string): number {
  const hex =
    colour.length === 4
      ? colour
          .slice(1)
          .split('')
          .map((digit) => digit + digit)
          .join('')
      : colour.slice(1);
  const [r, g, b] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

describe('tokens', () => {
  it('are the same for old browsers', () => {
    const [light, dark] = read('old-browsers.css').split('prefers-color-scheme: dark');
    expect(tokens.size).toBeGreaterThan(15);
    for (const [name, value] of tokens) {
      expect(light).toContain(`${name}: ${value.light};`);
      expect(dark).toContain(`${name}: ${value.dark};`);
    }
  });

  const texts = [
    ['--ink', '--paper'],
    ['--ink', '--sheet'],
    ['--ink', '--accent-wash'],
    ['--ink', '--mark-wash'],
    ['--ink', '--stop-wash'],
    ['--quiet', '--paper'],
    ['--quiet', '--sheet'],
    ['--quiet', '--accent-wash'],
    ['--accent', '--paper'],
    ['--accent', '--sheet'],
    ['--accent', '--accent-wash'],
    ['--on-accent', '--accent'],
    ['--stop', '--paper'],
    ['--stop', '--sheet'],
    ['--stop', '--stop-wash'],
    ['--on-stop', '--stop'],
  ] as const;
  it.each(texts)('%s can be read on %s, light and dark', (text, ground) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(tokens.get(text)![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['--edge', '--sheet'],
    ['--edge', '--paper'],
    ['--accent', '--line'],
  ] as const)('%s stands out from %s', (edge, ground) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(tokens.get(edge)![scheme], tokens.get(ground)![scheme])).toBeGreaterThanOrEqual(3);
  });
});
