import type { FormValues } from '../model/field.ts';

/** Flat form data from what a browser posted, or from any list of names and values; files are left out. */
export function formValues(entries: Iterable<readonly [string, unknown]>): FormValues {
  const byName = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [value]);
    else known.push(value);
  }
  return {
    get: (name) => byName.get(name)?.[0] ?? null,
    getAll: (name) => byName.get(name) ?? [],
    has: (name) => byName.has(name),
    names: (prefix) => [...byName.keys()].filter((name) => name.startsWith(prefix)),
  };
}
