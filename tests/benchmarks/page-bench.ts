import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWeb } from '../../src/main/web.ts';
import { DIST } from '../../src/main/repository.ts';
import { alone, type Benchmark } from './benchmark.ts';
import { openWorld } from './world.ts';

/** What a phone loads for a first public page: the page, and every file of ours that it names, compressed (fonts are compressed already). */
export const pageBench: Benchmark = {
  name: 'page',
  async run() {
    const world = await openWorld();
    try {
      const html = await (await makeWeb(world.platform).request('http://localhost:3000/en')).text();
      const files = [...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!))];
      const weigh = async (file: string): Promise<number> => {
        const bytes = await readFile(join(DIST, file));
        return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
      };
      const weights = await Promise.all(files.map(async (file) => ({ file, bytes: await weigh(file) })));
      const total = gzipSync(html).length + weights.reduce((sum, { bytes }) => sum + bytes, 0);
      const script = weights.filter(({ file }) => file.endsWith('.js')).reduce((sum, { bytes }) => sum + bytes, 0);
      return [
        alone('first public page', 'kB', total / 1024, '≤ 100', (figure) => figure <= 100),
        alone('its script', 'kB', script / 1024, '≤ 40', (figure) => figure <= 40),
      ];
    } finally {
      await world.close();
    }
  },
};
