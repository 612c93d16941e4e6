import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LANGUAGES, LANGUAGES, type Language } from '../kernel/languages.ts';
import { parseMessage } from './compile-message.ts';

type Node = ReturnType<ReturnType<typeof parseMessage>['getAst']>[number];

/** Kinds of argument as the parser numbers them; a plural and a select of the same name are different things. */
const KINDS: Record<number, string> = { 1: 'text', 2: 'number', 3: 'date', 4: 'time', 5: 'select', 6: 'plural' };

function collectArguments(nodes: readonly Node[], into: Set<string>): Set<string> {
  for (const node of nodes) {
    const kind = KINDS[node.type];
    if (kind !== undefined) into.add(`${(node as { value: string }).value}: ${kind}`);
    if ('options' in node) for (const option of Object.values(node.options)) collectArguments(option.value, into);
  }
  return into;
}

/** `number`, `plural` and plain text may take each other's place: languages differ in which they need. Dates and selects may not. */
const comparable = (found: Set<string>): string =>
  [...new Set([...found].map((item) => item.replace(/: (?:number|plural|text)$/, '')))].toSorted().join(', ');

function flatten(tree: unknown, path: string, problems: string[], into = new Map<string, string>()): Map<string, string> {
  if (typeof tree === 'string') into.set(path, tree);
  else if (typeof tree === 'object' && tree !== null && !Array.isArray(tree))
    for (const [key, below] of Object.entries(tree)) flatten(below, path === '' ? key : `${path}.${key}`, problems, into);
  else problems.push(`${path} is neither a text nor a tree`);
  return into;
}

function read(folder: string, language: Language, file: string, problems: string[]): Map<string, string> {
  const path = join(folder, language, file);
  if (!existsSync(path)) return new Map();
  try {
    return flatten(JSON.parse(readFileSync(path, 'utf8')), '', problems);
  } catch (error) {
    problems.push(`${language}/${file}: ${(error as Error).message}`);
    return new Map();
  }
}

/** What is wrong with one text alone; gives its arguments when nothing is. */
function parse(text: string, language: Language, where: string, problems: string[]): Set<string> | null {
  if (text.trim() === '') problems.push(`${where} is empty`);
  else if (text !== text.trim()) problems.push(`${where} begins or ends with a space`);
  try {
    return collectArguments(parseMessage(text, language).getAst(), new Set());
  } catch (error) {
    problems.push(`${where} cannot be read: ${(error as Error).message}`);
    return null;
  }
}

const filesOf = (folder: string, language: Language): string[] =>
  existsSync(join(folder, language)) ? readdirSync(join(folder, language)).filter((file) => file.endsWith('.json')) : [];

/**
 * Compares every language with English, file by file: missing keys (Arabic may lack some), stale keys, empty and unreadable texts, other arguments than in English.
 * One line per problem, as `fr/site.json actions.save is missing`; an empty list when all is well.
 */
export function checkMessages(localesFolder: string): string[] {
  const problems: string[] = [];
  const files = [...new Set(LANGUAGES.flatMap((language) => filesOf(localesFolder, language)))].toSorted();
  if (files.length === 0) problems.push(`${localesFolder} holds no messages`);
  const refusals = new Map<string, string>();
  for (const file of files) {
    const english = read(localesFolder, 'en', file, problems);
    const expected = new Map([...english].map(([key, text]) => [key, parse(text, 'en', `en/${file} ${key}`, problems)]));
    for (const key of english.keys()) {
      if (file !== 'refusal.json' && !key.startsWith('refusal.')) continue;
      const code = key.replace(/^refusal\./, '');
      if (refusals.has(code)) problems.push(`en/${file} refusal.${code} is given by ${refusals.get(code)} already`);
      else refusals.set(code, file);
    }
    for (const language of LANGUAGES) {
      if (language === 'en') continue;
      const own = read(localesFolder, language, file, problems);
      const isWhole = (CONTENT_LANGUAGES as readonly Language[]).includes(language);
      if (isWhole) for (const key of english.keys()) if (!own.has(key)) problems.push(`${language}/${file} ${key} is missing`);
      for (const [key, text] of own) {
        const where = `${language}/${file} ${key}`;
        if (!english.has(key)) problems.push(`${where} is stale: English has no such key`);
        const found = parse(text, language, where, problems);
        const wanted = expected.get(key);
        if (found !== null && wanted !== null && wanted !== undefined && comparable(found) !== comparable(wanted)) {
          problems.push(`${where} has the arguments {${comparable(found)}}, English has {${comparable(wanted)}}`);
        }
      }
    }
  }
  return problems;
}
