import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let addresses: ReadonlyMap<string, string> | null = null;

/** Reads `assets.json` of the built folder once, at start. Throws when the build is missing or malformed. */
export function loadAssets(folder: string): void {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error('assets.json is not a map');
  addresses = new Map(Object.entries(parsed).map(([name, address]) => [name, String(address)]));
}

/** Address of a built file (`main.css`, `quick-exit.js`). Before `loadAssets` (in unit tests) the plain name; afterwards an unknown name is a bug and throws. */
export function asset(name: string): string {
  if (addresses === null) return `/assets/${name}`;
  const address = addresses.get(name);
  if (address === undefined) throw new Error(`No built file ${name}`);
  return address;
}

/** Whether the build has the file; fonts are preloaded only when it does. */
export const hasAsset = (name: string): boolean => addresses?.has(name) ?? false;
