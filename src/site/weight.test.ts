import { gzipSync } from 'node:zlib';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ISLANDS } from './components/island-script.tsx';

const KILOBYTE = 1024;

/** Sizes as sent, by file ending; fonts are left out. */
async function weigh(entryPoints: string[]): Promise<number> {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    loader: { '.woff2': 'empty' },
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
}

it('ships every island, all together under 40 kB', async () => {
  const folder = join(import.meta.dirname, 'islands');
  const files = readdirSync(folder).filter((file) => !file.includes('.test.'));
  expect(files.toSorted()).toEqual(ISLANDS.map((name) => `${name}.ts`).toSorted());
  expect(await weigh(files.map((file) => join(folder, file)))).toBeLessThan(40 * KILOBYTE);
});

it('keeps the style sheet under 12 kB', async () => {
  expect(await weigh([join(import.meta.dirname, 'styles/main.css')])).toBeLessThan(12 * KILOBYTE);
});
