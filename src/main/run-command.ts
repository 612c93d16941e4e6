import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readConfig } from '../kernel/config.ts';
import { Invalid, Refusal } from '../kernel/refusal.ts';
import type { Platform } from '../database/platform.ts';
import type { Acting } from '../network/acting.ts';
import { type Command, type CommandContext, type CommandResult, WrongUsage } from '../network/command.ts';
import { loadSession } from '../network/sessions/load-session.ts';
import { openOperatorSession } from '../network/sessions/operator-session.ts';
import { translator } from '../site/messages.ts';
import { commands } from './commands.ts';
import { openPlatform } from './open-platform.ts';
import { MIGRATIONS, USUAL_DATA } from './repository.ts';

const SHARED: NonNullable<ParseArgsConfig['options']> = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  as: { type: 'string' },
  help: { type: 'boolean' },
};

/** Runs one command line and answers the exit status: 0 done, 1 refused or failed, 2 wrong usage. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const command = findCommand(argv);
  if (command === undefined) {
    process.stderr.write(overview());
    return argv.length === 0 || argv[0] === '--help' || argv[0] === 'help' ? 0 : 2;
  }
  const isJson = argv.includes('--json');
  try {
    const { values, positionals } = parse(command, argv.slice(command.name.split(' ').length));
    if (values['help'] === true) {
      process.stdout.write(`${command.summary}\n\n  ./throughline ${command.usage}\n\nExample:\n  ./throughline ${command.example}\n`);
      return 0;
    }
    return await execute(command, values, positionals, isJson);
  } catch (error) {
    return report(error, isJson, command);
  }
}

function findCommand(argv: readonly string[]): Command | undefined {
  return commands
    .toSorted((a, b) => b.name.length - a.name.length)
    .find((command) => command.name.split(' ').every((word, index) => argv[index] === word));
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...SHARED, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

async function execute(command: Command, values: Values, positional: readonly string[], isJson: boolean): Promise<number> {
  const config = readConfig(process.env, USUAL_DATA, typeof values['data'] === 'string' ? values['data'] : undefined);
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const option = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const has = (name: string): boolean => values[name] === true;
  const say = (result: CommandResult): Promise<void> =>
    print(isJson || result.text === undefined ? JSON.stringify(result.json, null, isJson ? 0 : 2) : result.text);
  if (command.alone !== undefined) {
    const result = await command.alone({ config, option, has, progress });
    await say(result);
    return result.status ?? 0;
  }
  const open = await openPlatform(config, 'command', progress);
  try {
    const result = await command.run({
      config,
      platform: open.platform,
      positional,
      option,
      options: (name) => (Array.isArray(values[name]) ? values[name].map(String) : typeof values[name] === 'string' ? [values[name]] : []),
      has,
      operator: () => operator(open.platform, typeof values['as'] === 'string' ? values['as'] : null),
      machine: async () => actingFor(open.platform, await open.platform.machineToken()),
      owner: open.owner,
      migrations: MIGRATIONS,
      progress,
    } satisfies CommandContext);
    await say(result);
    return result.status ?? 0;
  } finally {
    await open.close();
  }
}

const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve())));

const operator = async (platform: Platform, email: string | null): Promise<Acting> =>
  actingFor(platform, await openOperatorSession(platform, email));

async function actingFor(platform: Platform, token: string): Promise<Acting> {
  const session = await loadSession(platform, token);
  if (session === null) throw new Error('The session just opened is not known to the database');
  return { platform, session };
}

function report(error: unknown, isJson: boolean, command: Command): number {
  const t = translator('en');
  if (error instanceof WrongUsage) {
    if (isJson) process.stdout.write(`${JSON.stringify({ error: { code: 'wrong-usage', message: error.message, where: null } })}\n`);
    process.stderr.write(`${error.message}\nUsage: ./throughline ${command.usage}\n`);
    return 2;
  }
  if (!(error instanceof Refusal)) {
    const message = error instanceof Error ? error.message : String(error);
    if (isJson) process.stdout.write(`${JSON.stringify({ error: { code: 'failed', message, where: null } })}\n`);
    process.stderr.write(`${process.env['THROUGHLINE_DEBUG'] === undefined ? message : (error as Error).stack}\n`);
    return 1;
  }
  const problems = error instanceof Invalid ? error.problems : [];
  const message = t.lookUp(error.messageKey, error.params) ?? error.code;
  if (isJson)
    process.stdout.write(
      `${JSON.stringify({ error: { code: error.code, message, where: error.where ?? problems[0]?.where ?? null, ...(problems.length > 0 ? { problems } : {}) } })}\n`,
    );
  process.stderr.write(
    `${message}\n${problems.map((problem) => `  ${problem.where}: ${t.lookUp(`fields.problem.${problem.code}`, problem.params) ?? t.lookUp(`refusal.${problem.code}`, problem.params) ?? problem.code}\n`).join('')}`,
  );
  return 1;
}

const overview = (): string =>
  `Throughline\n\n${commands.map((command) => `  ./throughline ${command.usage}\n      ${command.summary}`).join('\n')}\n\nEvery command takes --data DIR, --json, --as EMAIL and --help.\n`;
