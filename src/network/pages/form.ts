import type { Problem } from '../../kernel/refusal.ts';
import { Invalid } from '../../kernel/refusal.ts';
import { problemText } from '../page-frame.tsx';
import type { Visit } from '../route.ts';

/** What a form sent: texts by name. Files are ignored here. */
export interface Form {
  text(name: string): string;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

const LONGEST_VALUE = 30_000;

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item): item is string => typeof item === 'string')
    .map((item) => item.slice(0, LONGEST_VALUE));

export const EMPTY_FORM: Form = { text: () => '', list: () => [], has: () => false };

export async function readForm(visit: Visit): Promise<Form> {
  const body = await visit.req.parseBody({ all: true });
  const list = (name: string): string[] => texts(body[name]);
  return { list, text: (name) => list(name)[0] ?? '', has: (name) => list(name).length > 0 };
}

/** Runs an action; the problems of a refused form come back so that the page can show it again with what was typed. Everything else passes through. */
export async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ done: T; problems: null } | { done: null; problems: readonly Problem[] }> {
  try {
    return { done: await work(), problems: null };
  } catch (error) {
    if (error instanceof Invalid) return { done: null, problems: error.problems };
    throw error;
  }
}

/** Sentence of the first problem of a field, for its place in the form. */
export function errorAt(visit: Visit, problems: readonly Problem[], where: string): string | undefined {
  const problem = problems.find((item) => item.where === where);
  return problem === undefined ? undefined : problemText(visit, problem);
}

/** Problems of one of several forms on a page, whose inputs are named `<prefix>.<name>` so that ids stay unique. */
export const under = (prefix: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, where: `${prefix}.${problem.where}` }));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => UUID.test(text);
