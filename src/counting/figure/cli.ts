import { type Command, type CommandContext, WrongUsage } from '../../network/command.ts';
import { COUNT_OPTIONS, definitionFrom } from '../count/definition-options.ts';
import { createFigure } from './create-figure.ts';
import { freezeFigure } from './freeze-figure.ts';
import { proposeFigure } from './propose-figure.ts';
import { publishFigure } from './publish-figure.ts';
import { verifyFigure } from './verify-figure.ts';

const addressOf = ({ platform }: CommandContext, slug: string, edition?: string): string =>
  `${platform.origin}/en/figures/${slug}${edition === undefined ? '' : `/${edition}`}`;

function slugFrom({ positional }: CommandContext): string {
  const [slug] = positional;
  if (slug === undefined || positional.length > 1) throw new WrongUsage('Name one figure, by its address');
  return slug;
}

/** The shape all figure commands share; null is what this command has no answer to. */
const NOTHING_YET = { frozenAt: null, hash: null, holds: null, redactedSince: null, today: null };

const createCommand: Command = {
  name: 'figure create',
  summary: 'Saves a count under a name. It has no numbers before it is frozen.',
  usage:
    'figure create REGISTER --title TITLE [--language en] [--slug ADDRESS] [--by …] [--measure …] [--where …]… [--state … --period …] [--level …] [--json]',
  example: 'figure create deaths-disappearances --title "People who died, by year" --by occurredOn:year --measure dead',
  options: { ...COUNT_OPTIONS, title: { type: 'string' }, language: { type: 'string' }, slug: { type: 'string' } },
  async run(context) {
    const register = context.positional[0];
    const title = context.option('title');
    if (register === undefined || title === undefined) throw new WrongUsage('Name a register and give a --title');
    const { slug } = await createFigure(await context.operator(), {
      slug: context.option('slug'),
      titles: [{ language: context.option('language') ?? 'en', title }],
      definition: definitionFrom(context, register),
    });
    return { json: { figure: slug, address: addressOf(context, slug), ...NOTHING_YET } };
  },
};

const freezeCommand: Command = {
  name: 'figure freeze',
  summary: 'Stores the answer at this moment, with its hash.',
  usage: 'figure freeze FIGURE [--json]',
  example: 'figure freeze people-who-died-by-year --json',
  async run(context) {
    const { slug, edition, frozenAt, hash } = await freezeFigure(await context.operator(), slugFrom(context));
    return {
      json: {
        figure: slug,
        address: addressOf(context, slug, edition),
        ...NOTHING_YET,
        frozenAt: frozenAt.toISOString(),
        hash,
        holds: true,
        redactedSince: 0,
      },
    };
  },
};

const proposeCommand: Command = {
  name: 'figure propose',
  summary: 'Puts the newest freeze before a second person.',
  usage: 'figure propose FIGURE [--as EMAIL] [--json]',
  example: 'figure propose people-who-died-by-year',
  async run(context) {
    const { slug, edition } = await proposeFigure(await context.operator(), slugFrom(context));
    return { json: { figure: slug, address: addressOf(context, slug, edition), ...NOTHING_YET } };
  },
};

const publishCommand: Command = {
  name: 'figure publish',
  summary: 'Shows the newest freeze on the public site. By a second person: not by who proposed or froze it.',
  usage: 'figure publish FIGURE --as EMAIL [--json]',
  example: 'figure publish people-who-died-by-year --as second@example.org',
  async run(context) {
    const acting = await context.operator();
    const { slug, edition } = await publishFigure(acting, slugFrom(context));
    const { frozenAt, hash, holds, redactedSince } = await verifyFigure(acting, slug, edition);
    return {
      json: {
        figure: slug,
        address: addressOf(context, slug, edition),
        ...NOTHING_YET,
        frozenAt: frozenAt.toISOString(),
        hash,
        holds,
        redactedSince,
      },
    };
  },
};

const verifyCommand: Command = {
  name: 'figure verify',
  summary: 'Counts a frozen figure again as of its moment and says whether it holds, and what it would give today.',
  usage: 'figure verify FIGURE [--edition DAY] [--json]',
  example: 'figure verify people-who-died-by-year --json',
  options: { edition: { type: 'string' } },
  async run(context) {
    const found = await verifyFigure(await context.operator(), slugFrom(context), context.option('edition'));
    const { total, hash, isSame, changes } = found.today;
    return {
      json: {
        figure: found.slug,
        address: addressOf(context, found.slug, found.edition),
        frozenAt: found.frozenAt.toISOString(),
        hash: found.hash,
        holds: found.holds,
        redactedSince: found.redactedSince,
        ...(found.differences === null ? {} : { differences: found.differences, inputs: found.inputs }),
        today: { total: { atLeast: total.atLeast, atMost: total.atMost }, hash, isSame, changes: changes.changes },
      },
      status: found.holds ? 0 : 1,
    };
  },
};

export const figureCommands: readonly Command[] = [createCommand, freezeCommand, proposeCommand, publishCommand, verifyCommand];
