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
    return { json: countJson(result) };
  },
};

export const countingCommands: readonly Command[] = [countCommand, ...figureCommands];
