import { type CommandContext, WrongUsage } from '../../network/command.ts';
import type { CountDefinition } from '../definition.ts';
import { parseBy, parseWhere, readDefinition } from '../definition.ts';

export const COUNT_OPTIONS = {
  by: { type: 'string' },
  measure: { type: 'string' },
  where: { type: 'string', multiple: true },
  state: { type: 'string' },
  period: { type: 'string' },
  level: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

/** A definition from a command line: `--by a,b:year --measure FIELD --where f=c --state S --period 2025 --level L --as-of T`. */
export function definitionFrom(context: Pick<CommandContext, 'option' | 'options'>, register: string): CountDefinition {
  const state = context.option('state');
  const period = context.option('period');
  if ((state === undefined) !== (period === undefined)) throw new WrongUsage('--state and --period belong together');
  const [from, to] = period?.split('..') ?? [];
  const by = context.option('by');
  return readDefinition({
    register,
    measure: context.option('measure') ?? 'records',
    by: by === undefined || by.trim() === '' ? [] : by.split(',').map(parseBy),
    where: context.options('where').map(parseWhere),
    ...(state === undefined ? {} : { state: { state, period: to === undefined ? period : { from, to } } }),
    ...(context.option('as-of') === undefined ? {} : { asOf: instantOf(context.option('as-of')!) }),
    level: context.option('level') ?? 'public',
  });
}

/** A day means its first instant in UTC; an instant is taken as it stands. */
const instantOf = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
