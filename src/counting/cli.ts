import { type Command, WrongUsage } from '../network/command.ts';
import { countJson } from './count/count-json.ts';
import { COUNT_OPTIONS, definitionFrom } from './count/definition-options.ts';
import { runCount, runPublicCount } from './count/run-count.ts';
import { figureCommands } from './figure/cli.ts';

const countCommand: Command = {
  name: 'count',
  summary: 'Counts records, or people in bounds, by up to four dimensions; also "in this state during the period".',
  usage:
    'count REGISTER [--by a,b:year] [--measure records|FIELD] [--where f=c]… [--state S --period 2025] [--level public|network|restricted] [--as-of T] [--json]',
  example: 'count deaths-disappearances --by occurredOn:year,area --measure dead --json',
  options: COUNT_OPTIONS,
  async run(context) {
    const [register] = context.positional;
    if (register === undefined || context.positional.length > 1) throw new WrongUsage('Name one register');
    const definition = definitionFrom(context, register);
    const acting = await context.operator();
    const result = definition.level === 'public' ? await runPublicCount(acting, definition) : await runCount(acting, definition);
    const json = countJson(result);
    return { json, text: countLines(json).join('\n') };
  },
};

/** A line a cell, for people: `occurredOn:year 2016: 4301`. */
function countLines({ dimensions, cells, total, unit }: ReturnType<typeof countJson>): string[] {
  const number = ({ hidden, atLeast, atMost }: (typeof cells)[number] | typeof total): string =>
    hidden ? 'withheld' : atMost === null ? `at least ${atLeast}` : atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`;
  return [
    ...cells.map((cell) => `${dimensions.map((key) => `${key} ${cell.at[key]}`).join(', ')}: ${number(cell)}`),
    `Total: ${number(total)} (${unit})`,
  ];
}

export const countingCommands: readonly Command[] = [countCommand, ...figureCommands];
