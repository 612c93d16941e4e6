import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Root of the checkout: the nearest folder above this file with `package.json` (the bundle lies in dist/, the source in src/main/). */
export const REPOSITORY = ((): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json not found above the program');
    folder = parent;
  }
  return folder;
})();

export const MIGRATIONS = join(REPOSITORY, 'migrations');
export const LOCALES = join(REPOSITORY, 'locales');
export const DIST = join(REPOSITORY, 'dist');
/** Data lie in the clone, from wherever a command is given. */
export const USUAL_DATA = join(REPOSITORY, 'data');
