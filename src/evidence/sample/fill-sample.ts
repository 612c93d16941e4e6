import { dayIn } from '../../kernel/clock.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { beginSample, type SampleCast } from './begin-sample.ts';
import { sampleRecord } from './sample-record.ts';
import { sampleReports } from './sample-reports.ts';
import { writeSample } from './write-sample.ts';

export interface SampleOptions {
  readonly records: number;
  readonly seed: number;
  /** Also into a network that holds real records. */
  readonly isBeside?: boolean;
  readonly progress?: (done: number) => void;
}

/** Over how long the records are said to have come in. */
const SPAN_MS = 700 * 86_400_000;
const LARGEST_CHUNK = 2_500;
/** At least so many days of coming in, so that a small sample has a past too. */
const FEWEST_CHUNKS = 12;
const CHUNK_LIMIT_MS = 300_000;

/**
 * Fills the network with fictional organisations, people, reports and records: in every status and language, with history, corrections and withdrawals.
 * The same seed gives the same content. Adds to a sample that is there. Refusals as `beginSample`.
 */
export async function fillSample(
  acting: Acting,
  { records, seed, isBeside = false, progress }: SampleOptions,
): Promise<{ records: number; organisations: number }> {
  const cast = await beginSample(acting, { isBeside });
  const size = Math.max(1, Math.min(LARGEST_CHUNK, Math.ceil(records / FEWEST_CHUNKS)));
  for (let done = 0; done < records; done += size) {
    const count = Math.min(size, records - done);
    await fillChunk(acting, cast, seed, cast.records + done, count, (records - done) / records);
    progress?.(done + count);
  }
  if (cast.records === 0 && records > 0) await sampleReports(acting, cast, seed);
  return { records, organisations: cast.organisations.length };
}

async function fillChunk(acting: Acting, cast: SampleCast, seed: number, from: number, count: number, ago: number): Promise<void> {
  const { platform } = acting;
  const now = platform.clock.now();
  const at = new Date(now.getTime() - ago * SPAN_MS);
  const came = { at, day: dayIn(platform.zone, at), today: dayIn(platform.zone, now) };
  // Corrections come a while later, never after now.
  const later = new Date(Math.min(now.getTime(), at.getTime() + 20 * 86_400_000));
  const made = Array.from({ length: count }, (_none, index) => sampleRecord(platform.model, cast, seed, from + index, came));
  await act(
    acting,
    'worker',
    'sample.fill',
    async (tx) => {
      await writeSample(tx, platform, cast, made, {
        first: { recordedFrom: at, day: came.day },
        later: { recordedFrom: later, day: dayIn(platform.zone, later) },
      });
      await raisePublicVersion(tx);
      return { result: undefined, audit: { subject: cast.batch, count } };
    },
    { limitMs: CHUNK_LIMIT_MS },
  );
}
