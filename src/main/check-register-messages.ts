import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LANGUAGES, LANGUAGES, type Language } from '../kernel/languages.ts';
import type { Model } from '../model/compile-model.ts';
import { registerMessages } from './register-messages.ts';

const FILE = 'registers.json';

function flatten(tree: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (typeof tree === 'string') into.set(path, tree);
  else if (typeof tree === 'object' && tree !== null)
    for (const [key, below] of Object.entries(tree)) flatten(below, path === '' ? key : `${path}.${key}`, into);
  return into;
}

/** What one language says of the registers. Throws on malformed JSON: `checkMessages` names the file before this is asked. */
const read = (folder: string, language: Language): Map<string, string> => {
  const path = join(folder, language, FILE);
  return existsSync(path) ? flatten(JSON.parse(readFileSync(path, 'utf8'))) : new Map();
};

/**
 * Compares `registers.json` of every language with the declarations: keys that are missing (Arabic may lack some), keys of which no register
 * knows, and English texts that are not the declaration's. One line per problem, as `fr/registers.json judgments.one is missing`.
 */
export function checkRegisterMessages(model: Pick<Model, 'registers'>, localesFolder: string): string[] {
  const declared = flatten(registerMessages(model));
  const problems: string[] = [];
  for (const language of LANGUAGES) {
    const own = read(localesFolder, language);
    const isWhole = (CONTENT_LANGUAGES as readonly Language[]).includes(language);
    for (const [key, text] of declared) {
      const said = own.get(key);
      if (said === undefined && isWhole) problems.push(`${language}/${FILE} ${key} is missing`);
      if (said !== undefined && language === 'en' && said !== text)
        problems.push(`${language}/${FILE} ${key} differs from the declaration; run ./throughline check generated --write`);
    }
    for (const key of own.keys()) if (!declared.has(key)) problems.push(`${language}/${FILE} ${key} is stale: no register declares it`);
  }
  return problems;
}
