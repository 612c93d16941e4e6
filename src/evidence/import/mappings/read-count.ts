import type { Bounds } from '../../../model/values.ts';

const GROUPED = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+$/;
const AT_LEAST = /^(?:≥|>=|at least|min(?:imum)?\.?|au moins|mindestens|al menos|almeno|minstens|pelo menos)\s*/i;
const MORE_THAN = /^(?:>|over|more than)\s*/i;
const AT_MOST = /^(?:≤|<=|up to|at most|max(?:imum)?\.?)\s*/i;
const MOST = 10_000_000;

/** A count of people as a file writes it: `1,022`, `≥ 5`, `5+`, `10-12`, `up to 8`. */
export type ReadCount = Bounds | { readonly minus: number } | 'nothing' | 'unread';

/**
 * Reads a count of people. `minus` is a whole number below zero, which no count of people is but some files use to correct another row;
 * `nothing` an empty cell, `unread` anything else, left for a person to mend.
 */
export function readCount(text: string): ReadCount {
  const words = text.trim();
  if (words === '') return 'nothing';
  const exact = wholeNumber(words);
  if (exact !== null) return { atLeast: exact, atMost: exact };
  const minus = /^[-−–](\d+)$/.exec(words);
  if (minus !== null) return { minus: Number(minus[1]) };
  const range = /^(\d+)\s*(?:-|–|to|bis|à|a)\s*(\d+)$/.exec(words);
  if (range !== null) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low <= high && high <= MOST ? { atLeast: low, atMost: high } : 'unread';
  }
  const open = AT_LEAST.test(words)
    ? wholeNumber(words.replace(AT_LEAST, ''))
    : words.endsWith('+')
      ? wholeNumber(words.slice(0, -1).trim())
      : null;
  if (open !== null) return { atLeast: open, atMost: null };
  const more = MORE_THAN.test(words) ? wholeNumber(words.replace(MORE_THAN, '')) : null;
  if (more !== null) return { atLeast: more + 1, atMost: null };
  const most = AT_MOST.test(words) ? wholeNumber(words.replace(AT_MOST, '')) : null;
  return most === null ? 'unread' : { atLeast: 0, atMost: most };
}

function wholeNumber(text: string): number | null {
  const digits = GROUPED.test(text) ? text.replace(/\D/g, '') : /^\d+(?:\.0+)?$/.test(text) ? text.replace(/\.0+$/, '') : null;
  const value = digits === null ? Number.NaN : Number(digits);
  return value <= MOST ? value : null;
}
