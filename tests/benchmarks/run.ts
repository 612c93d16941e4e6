import { countBench } from './count-bench.ts';
import { importBench } from './import-bench.ts';
import { closeFilled, listBench, searchBench } from './list-bench.ts';
import { pageBench } from './page-bench.ts';
import { startBench } from './start-bench.ts';
import type { Benchmark, Measured } from './benchmark.ts';
import { loadAssets } from '../../src/site/assets.ts';
import { useLocales } from '../../src/site/messages.ts';
import { DIST, LOCALES } from '../../src/main/repository.ts';

const BENCHMARKS: readonly Benchmark[] = [startBench, pageBench, importBench, listBench, searchBench, countBench];

const progress = (line: string): void => void process.stderr.write(`  ${line}\n`);

const lineOf = (line: Measured): string =>
  [
    line.met ? 'met   ' : 'MISSED',
    line.name.padEnd(34),
    String(line.figure).padStart(10),
    line.unit.padEnd(8),
    (line.ratio === null ? '' : `${line.ratio}× of ${line.limit}`).padEnd(20),
    `target ${line.target}`,
  ].join('  ');

/** Runs all benchmarks, or the one named, and prints one table. The exit status says whether every target was met. */
async function main(args: readonly string[]): Promise<number> {
  const isJson = args.includes('--json');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const chosen = BENCHMARKS.filter((benchmark) => names.length === 0 || names.includes(benchmark.name));
  if (chosen.length === 0) {
    process.stderr.write(`There is no such benchmark. Known: ${BENCHMARKS.map((benchmark) => benchmark.name).join(', ')}\n`);
    return 2;
  }
  useLocales(LOCALES);
  loadAssets(DIST);
  const all: Measured[] = [];
  try {
    for (const benchmark of chosen) {
      process.stderr.write(`${benchmark.name}\n`);
      const measured = await benchmark.run(progress);
      // Told at once, so that a run cut short has not measured for nothing.
      for (const line of measured) progress(lineOf(line));
      all.push(...measured);
    }
  } finally {
    await closeFilled();
  }
  if (isJson) process.stdout.write(`${JSON.stringify(all)}\n`);
  else process.stdout.write(all.map((line) => `${lineOf(line)}\n`).join(''));
  return all.every((line) => line.met) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
