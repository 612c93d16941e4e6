// Whether the packages and the bundle are those of the sources. Runs under Node 20 without packages.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const stampPath = (root) => join(root, 'node_modules', '.throughline-lock');
export const buildStampPath = (root) => join(root, 'dist', '.sources');

export const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : null);

/** True when node_modules is whole and is what package-lock.json says. */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))) return false;
  const hash = lockHash(root);
  if (readIfThere(stampPath(root)) === hash) return true;
  if (!isInstalledByHand(root)) return false;
  writeFileSync(stampPath(root), `${hash}\n`);
  return true;
}

/** npm writes its own list last; when it names the same packages, somebody ran `npm install` and there is nothing to do. */
function isInstalledByHand(root) {
  const list = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (list === null) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(list).packages;
  const isSame = (path) => present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  return Object.keys(wanted).every(
    (path) => path === '' || isSame(path) || (wanted[path].optional === true && present[path] === undefined),
  );
}

/** What the bundle is made from: names, sizes and times of all sources, and the packages. */
export function sourcesHash(root) {
  const hash = createHash('sha256').update(lockHash(root));
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!/\.test\.tsx?$/.test(entry.name)) add(path);
    }
  };
  walk(join(root, 'src'));
  for (const name of ['tsconfig.json', 'scripts/build.mjs']) add(join(root, name));
  return hash.digest('hex');
}

/** True when the bundle was made, to the end, from the sources as they are. */
export const isBuilt = (root) => {
  const stamp = readIfThere(buildStampPath(root));
  return stamp !== null && existsSync(join(root, 'dist', 'main.js')) && stamp === sourcesHash(root);
};
