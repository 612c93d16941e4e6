import { planCount } from '../../src/counting/count/count-plan.ts';
import { countTable } from '../../src/counting/count/run-count.ts';
import { canonicalDefinition, readDefinition } from '../../src/counting/definition.ts';
import { against, type Benchmark, median, repeated } from './benchmark.ts';
import { onFilled } from './list-bench.ts';

const DEFINITION = canonicalDefinition(
  readDefinition({
    register: 'deaths-disappearances',
    measure: 'dead',
    by: [{ field: 'place', part: 'country' }, { field: 'cause' }, { field: 'occurredOn', part: 'year' }],
    level: 'public',
  }),
);

/** A million records by three dimensions with bounds of people: through policies, against GROUP BY as the table's owner. */
export const countBench: Benchmark = {
  name: 'count',
  run: (progress) =>
    onFilled(progress, async (world) => {
      const plan = planCount(world.platform.model, DEFINITION);
      const ours = await repeated(9, () => world.platform.database.asVisitor((tx) => countTable(tx, plan)), 2);
      const bare = await repeated(
        9,
        () =>
          world.owner(
            'select place_country, cause, occurred_on_year, sum(dead_at_least), sum(dead_at_most), count(*), count(dead_at_most) from register.deaths_disappearances where is_public group by 1, 2, 3',
          ),
        2,
      );
      return [
        against(
          'count, three dimensions',
          'ms',
          median(ours),
          median(bare),
          '≤ 1.5×, ≤ 400 ms',
          (ratio, figure) => ratio <= 1.5 && figure <= 400,
        ),
      ];
    }),
};
