import type { Problem } from '../../kernel/refusal.ts';
import type { Bounds } from '../../model/values.ts';
import { isNothing, isObject, problem, quote, refuse } from '../cleaning.ts';

/** More people than any one event has had; beyond it, someone typed something else. */
export const MOST_PEOPLE = 10_000_000;

const NUMBER = /^\d{1,9}$|^\d{1,3}(?:[ \u00A0\u202F]\d{3})+$/;
const toNumber = (text: string): number => Number(text.replace(/\D/g, ''));

/** A whole number of people, 0 to ten million, from a number or from digits. */
function cleanCount(input: unknown, where: string, problems: Problem[]): number | null {
  if (isNothing(input)) return null;
  const text = typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim() : '';
  if (!NUMBER.test(text)) return refuse(problems, where, 'not-people', { word: quote(input) });
  const count = toNumber(text);
  return count > MOST_PEOPLE ? refuse(problems, where, 'too-many-people', { most: MOST_PEOPLE }) : count;
}

/** `12`, `12-15`, `12–15`, `≥12`, `12+`, `≤15` as two texts; null for anything else. */
function splitBounds(text: string): { atLeast: string; atMost: string } | null {
  const pair = /^([\d \u00A0\u202F]+?)\s*[-–—]\s*([\d \u00A0\u202F]+)$/.exec(text);
  if (pair !== null) return { atLeast: pair[1]!, atMost: pair[2]! };
  const least = /^(?:≥|>=)\s*([\d \u00A0\u202F]+)$|^([\d \u00A0\u202F]+?)\s*\+$/.exec(text);
  if (least !== null) return { atLeast: least[1] ?? least[2]!, atMost: '' };
  const most = /^(?:≤|<=)\s*([\d \u00A0\u202F]+)$/.exec(text);
  if (most !== null) return { atLeast: '', atMost: most[1]! };
  return /^[\d \u00A0\u202F]+$/.test(text) ? { atLeast: text, atMost: text } : null;
}

/**
 * Bounds from a number, from text as people write it, or from `{ atLeast, atMost }`. A missing lower bound is 0, a missing upper one is none;
 * both missing says nothing. Refuses what is no whole number and bounds the wrong way round.
 */
export function cleanBounds(input: unknown, where: string, problems: Problem[]): Bounds | null {
  if (isNothing(input)) return null;
  const parts =
    typeof input === 'number'
      ? splitBounds(String(input))
      : typeof input === 'string'
        ? splitBounds(input.trim())
        : isObject(input)
          ? input
          : null;
  if (parts === null) return refuse(problems, where, 'not-people', { word: quote(input) });
  const before = problems.length;
  // A single text has no parts to point at.
  const at = (part: string): string => (isObject(input) ? `${where}.${part}` : where);
  const atLeast = cleanCount(parts['atLeast'], at('atLeast'), problems);
  const atMost = cleanCount(parts['atMost'], at('atMost'), problems);
  if (problems.length > before || (atLeast === null && atMost === null)) return null;
  if (atMost !== null && (atLeast ?? 0) > atMost) {
    problems.push(problem(at('atMost'), 'bounds-inverted', { atLeast: atLeast ?? 0, atMost }));
    return null;
  }
  return { atLeast: atLeast ?? 0, atMost };
}
