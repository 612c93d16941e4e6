import { addressName } from '../../evidence/list/selection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { LEVELS } from '../../model/sensitivity.ts';
import { dimensionsAt, measuresAt } from '../count/count-plan.ts';
import { statesAt } from '../count/counted-state.ts';
import type { CountDefinition } from '../definition.ts';
import { dimensionKey, parseBy, readDefinition } from '../definition.ts';

const MOST_DIMENSIONS = 4;
const PREFIX = 'w.';

/** The builder's whole state is the address: `?register=…&by=…&w.place.country=GR&state=…&period=2025`. What it does not know it leaves aside; what it knows is checked. */
export function readCountQuery(register: CompiledRegister, best: Level, query: URLSearchParams): CountDefinition {
  const wanted = query.get('level') as Level | null;
  const level =
    wanted !== null && LEVELS.includes(wanted) && LEVELS.indexOf(wanted) <= LEVELS.indexOf(best) ? wanted : defaultLevel(register, best);
  const known = new Set(dimensionsAt(register, level).map((dimension) => dimension.name));
  const by = [...new Set(query.getAll('by'))]
    .filter((name) => known.has(name))
    .slice(0, MOST_DIMENSIONS)
    .map(parseBy);
  const where = [...known].flatMap((name) => {
    const codes = query
      .getAll(PREFIX + addressName(name))
      .flatMap((code) => code.split(','))
      .map((code) => code.trim())
      .filter((code) => code !== '' && code.length <= 100);
    return codes.length === 0 ? [] : [{ ...parseBy(name), codes: [...new Set(codes)].slice(0, 200) }];
  });
  const measures = measuresAt(register, level).map((measure) => measure.field.name);
  const measure = query.get('measure') ?? 'records';
  const state = query.get('state') ?? '';
  const period = (query.get('period') ?? '').trim();
  const [from, to] = period.split('..').map((part) => part.trim());
  return readDefinition({
    register: register.name,
    level,
    by,
    where,
    measure: measures.includes(measure) ? measure : 'records',
    ...(state !== '' && statesAt(register, level).includes(state)
      ? { state: { state, period: to === undefined ? period : { from, to } } }
      : {}),
  });
}

/** Of an open register one begins with what everyone sees, of others with what members see. */
const defaultLevel = (register: CompiledRegister, best: Level): Level =>
  best === 'public' || register.publication === 'open' ? 'public' : 'network';

/** The address of a definition, `?` included. */
export function countQuery(definition: CountDefinition): string {
  const query = new URLSearchParams({ register: definition.register });
  if (definition.measure !== 'records') query.set('measure', definition.measure);
  for (const one of definition.by) query.append('by', dimensionKey(one));
  for (const one of definition.where) for (const code of one.codes) query.append(whereName(dimensionKey(one)), code);
  if (definition.state !== undefined) {
    const { state, period } = definition.state;
    query.set('state', state);
    query.set('period', periodText(period));
  }
  query.set('level', definition.level);
  return `?${query}`;
}

export const whereName = (dimension: string): string => PREFIX + addressName(dimension);
export const periodText = (period: NonNullable<CountDefinition['state']>['period']): string =>
  typeof period === 'string' ? period : `${period.from}..${period.to}`;
