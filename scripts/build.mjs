// Bundles the application into dist/. Run by node_modules/.bin/node; `scripts/setup.mjs` calls it when the sources are newer.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildStampPath, sourcesHash } from './up-to-date.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const assets = join(dist, 'assets');
const manifestPath = join(dist, 'assets.json');

const common = { absWorkingDir: root, bundle: true, metafile: true, logLevel: 'warning', legalComments: 'none', write: true };

/** Server-side programs: packages stay outside, so that the lock file decides what runs. */
async function buildPrograms() {
  const programs = {
    main: 'src/main.ts',
    keeper: 'src/database/engine/keeper.ts',
    'read-file': 'src/evidence/attachment/read-file-process.ts',
  };
  const present = Object.entries(programs).filter(([, path]) => existsSync(join(root, path)));
  if (!existsSync(join(root, programs.main))) process.stderr.write(`build: ${programs.main} is not there yet\n`);
  // Under another name first: a program that starts meanwhile finds the old one or the new one, whole.
  const draft = join(dist, `.draft-${process.pid}`);
  await build({
    ...common,
    entryPoints: Object.fromEntries(present),
    outdir: draft,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    loader: { '.json': 'json' },
  });
  for (const file of readdirSync(draft)) renameSync(join(draft, file), join(dist, file));
  rmSync(draft, { recursive: true });
}

/** What browsers load, under names that change with the content; answers public addresses by source name. */
async function buildAssets() {
  const islandsFolder = join(root, 'src', 'site', 'islands');
  const islands = existsSync(islandsFolder)
    ? readdirSync(islandsFolder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
    : [];
  const sheet = join(root, 'src', 'site', 'styles', 'main.css');
  const entryPoints = [...islands.map((name) => join(islandsFolder, name)), ...(existsSync(sheet) ? [sheet] : [])];
  if (entryPoints.length === 0) return {};
  const { metafile } = await build({
    ...common,
    entryPoints,
    outdir: assets,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    platform: 'browser',
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    minify: true,
    splitting: false,
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file' },
  });
  const addresses = {};
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    const address = `/${relative(dist, join(root, path)).replaceAll('\\', '/')}`;
    // Fonts and pictures are named by their own file, so that pages can ask to load them early.
    const name =
      entryPoint === undefined ? basename(path).replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1') : basename(entryPoint).replace(/\.ts$/, '.js');
    addresses[name] = address;
  }
  return addresses;
}

/** Keeps the generation before, for pages that a running server has already handed out. */
function removeOldAssets(current, previous) {
  const kept = new Set([...Object.values(current), ...Object.values(previous)].map((address) => basename(address)));
  if (!existsSync(assets)) return;
  for (const file of readdirSync(assets)) if (!kept.has(file)) rmSync(join(assets, file));
}

const stamp = sourcesHash(root);
mkdirSync(dist, { recursive: true });
rmSync(buildStampPath(root), { force: true });
for (const left of readdirSync(dist).filter((name) => name.startsWith('.draft-'))) {
  if (Date.now() - statSync(join(dist, left)).mtimeMs > 600_000) rmSync(join(dist, left), { recursive: true });
}
const previous = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
const [addresses] = await Promise.all([buildAssets(), buildPrograms()]).catch((error) => {
  // What is wrong in the sources has been said already.
  if (error.errors === undefined) throw error;
  process.exit(1);
});
writeFileSync(`${manifestPath}.draft`, `${JSON.stringify(addresses, null, 2)}\n`);
renameSync(`${manifestPath}.draft`, manifestPath);
removeOldAssets(addresses, previous);
// Last, and of the sources as they were before: a change during the build is built again.
writeFileSync(buildStampPath(root), `${stamp}\n`);
