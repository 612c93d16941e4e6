import { isLanguage } from '../../kernel/languages.ts';
import { LEVELS, type Level } from '../../model/sensitivity.ts';
import { type Command, WrongUsage } from '../../network/command.ts';
import { translator } from '../../site/messages.ts';
import { searchAll } from './search-all.ts';

export const searchCommand: Command = {
  name: 'search',
  summary: 'Search all registers, as a person would on the site.',
  usage: 'search TEXT [--register R] [--level public|network|restricted] [--language L]',
  example: 'search "détention" --level public --language fr',
  options: { register: { type: 'string' }, level: { type: 'string' }, language: { type: 'string' } },
  async run(context) {
    const text = context.positional.join(' ');
    if (text === '') throw new WrongUsage('Give a text to search for');
    const level = context.option('level');
    if (level !== undefined && !LEVELS.includes(level as Level)) throw new WrongUsage(`There is no level "${level}"`);
    const language = context.option('language') ?? 'en';
    const result = await searchAll(await context.operator(), {
      text,
      register: context.option('register') ?? null,
      speaker: translator(isLanguage(language) ? language : 'en'),
      ...(level === undefined ? {} : { level: level as Level }),
    });
    return {
      json: {
        total: result.total,
        hits: result.hits.map((hit) => ({
          register: hit.register.name,
          reference: hit.reference,
          caption: hit.caption,
          language: hit.language,
        })),
      },
    };
  },
};
