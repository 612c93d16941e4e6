import { fieldLabel, registerLabel } from '../../fields/labels.ts';
import type { CountDefinition } from '../definition.ts';
import { dimensionKey } from '../definition.ts';
import { periodText } from './count-query.ts';
import { type CountView, dimensionName, stateName } from './count-view.ts';

/** What a question would be called: what is counted, in which state, split by what. */
export function countTitle({ t, register }: Pick<CountView, 't' | 'register'>, definition: CountDefinition): string {
  const what =
    definition.measure === 'records'
      ? registerLabel(register, t)
      : `${registerLabel(register, t)}: ${fieldLabel(register.field(definition.measure), t)}`;
  const { state } = definition;
  const during =
    state === undefined
      ? what
      : t('figures.build.titleState', {
          what,
          state: stateName({ t, register }, state.state),
          period: periodText(state.period).replace('..', '–'),
        });
  if (definition.by.length === 0) return during;
  return t('figures.build.titleBy', {
    what: during,
    dimensions: t.list(definition.by.map((one) => dimensionName({ t, register }, dimensionKey(one)))),
  });
}
