import { fillSample } from '../evidence/sample/fill-sample.ts';
import type { Acting } from '../network/acting.ts';
import type { Command } from '../network/command.ts';

const RECORDS = 2_000;
const SEED = 1;

/** The sample as set-up offers it: enough that every page has something worth seeing. */
export const fillUsualSample = async (acting: Acting): Promise<void> => void (await fillSample(acting, { records: RECORDS, seed: SEED }));

/** `init`, which with `--sample` also fills the new network. */
export const initWithSample = (command: Command): Command => ({
  ...command,
  run: async (context) => {
    const result = await command.run(context);
    if (context.has('sample')) await fillUsualSample(await context.machine());
    return result;
  },
});
