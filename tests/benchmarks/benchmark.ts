/** One line of the table that `npm run bench` prints. */
export interface Measured {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** What it is compared with in the same run, in the same unit; null where nothing is. */
  readonly limit: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
}

export interface Benchmark {
  readonly name: string;
  run(progress: (line: string) => void): Promise<readonly Measured[]>;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** Nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds of one asynchronous piece of work. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

/** Milliseconds of each of several runs, after some that do not count. */
export async function repeated(times: number, work: (index: number) => Promise<unknown>, warmUp = 3): Promise<number[]> {
  for (let index = 0; index < warmUp; index++) await work(index);
  const all: number[] = [];
  for (let index = 0; index < times; index++) all.push((await timed(() => work(index))).ms);
  return all;
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** A ratio against something measured in the same run. */
export const against = (
  name: string,
  unit: string,
  figure: number,
  limit: number,
  target: string,
  isMet: (ratio: number, figure: number) => boolean,
): Measured => {
  const ratio = figure / limit;
  return { name, figure: round(figure), unit, limit: round(limit), ratio: round(ratio, 2), target, met: isMet(ratio, figure) };
};

export const alone = (name: string, unit: string, figure: number, target: string, isMet: (figure: number) => boolean): Measured => ({
  name,
  figure: round(figure),
  unit,
  limit: null,
  ratio: null,
  target,
  met: isMet(figure),
});
