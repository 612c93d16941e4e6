import type { Problem, RefusalParams } from '../kernel/refusal.ts';
import type { Cleaned } from '../model/field.ts';

export const isNothing = (input: unknown): boolean =>
  input === null || input === undefined || input === '' || (typeof input === 'string' && input.trim() === '');

export const problem = (where: string, code: string, params?: RefusalParams): Problem =>
  params === undefined ? { where, code } : { where, code, params };

export const refuse = <T>(problems: Problem[], where: string, code: string, params?: RefusalParams): T | null => {
  problems.push(problem(where, code, params));
  return null;
};

/** The value when nothing is wrong, else everything that is, each thing said once. */
export const settle = <V>(value: V | null, problems: readonly Problem[]): Cleaned<V> =>
  problems.length === 0
    ? { value }
    : { problems: [...new Map(problems.map((found) => [JSON.stringify([found.where, found.code, found.params]), found])).values()] };

export const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Refuses parts that the value does not have: nothing handed in is dropped without a word. */
export function refuseOtherParts(
  input: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  where: string,
  problems: Problem[],
): void {
  for (const [part, value] of Object.entries(input))
    if (!parts.includes(part) && value !== undefined) problems.push(problem(where, 'unexpected-part', { part: part.slice(0, 40) }));
}

/** Shortens what was typed so that a sentence can quote it. */
export const quote = (input: unknown): string => {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
  return text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text.toWellFormed();
};
