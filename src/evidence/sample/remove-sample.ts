import { sql } from 'kysely';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';

const LIMIT_MS = 1_800_000;

/** Takes the sample out again, records, people and organisations; answers how many records went. Nothing else is touched. */
export const removeSample = (acting: Acting): Promise<number> =>
  act(
    acting,
    'worker',
    'sample.remove',
    async (tx) => {
      const [row] = await tx.rows(
        sql<{
          gone: number;
        }>`select app.sample_remove(${acting.platform.model.registers.map((register) => register.table)}::text[]) as gone`,
      );
      return { result: row!.gone, audit: { count: row!.gone } };
    },
    { limitMs: LIMIT_MS },
  );
