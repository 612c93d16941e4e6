import { fillSample } from '../evidence/sample/fill-sample.ts';
import type { Acting } from '../network/acting.ts';
import type { Command } from '../network/command.ts';
import { makeSampleFigures } from './sample-figures.ts';

const RECORDS = 2_000;
const SEED = 1;

/** The sample as set-up offers it: enough that every page has something worth seeing. */
export async function fillUsualSample(acting: Acting): Promise<void> {
  await fillSample(acting, { records: RECORDS, seed: SEED });
  await makeSampleFigures(acting.platform);
}

/** `init`, which with `--sample` also fills the new network. */
export const initWithSample = (command: Command): Command => ({
  ...command,
  run: async (context) => {
    const result = await command.run(context);
    if (context.has('sample')) await fillUsualSample(await context.machine());
    return result;
  },
});

/** `sample`, with figures over what it made. */
export const sampleWithFigures = (command: Command): Command => ({
  ...command,
  run: async (context) => {
    const result = await command.run(context);
    if (!context.has('remove')) await makeSampleFigures(context.platform);
    return result;
  },
});
