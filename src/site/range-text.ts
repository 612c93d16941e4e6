import type { Bounds, Unknown } from '../model/values.ts';
import type { Speaker } from '../model/speaker.ts';
import { say } from './say.ts';

/** Bounds in one line of text: `42`, `42–51`, `at least 42`, `not known`. */
export function rangeText(t: Speaker, bounds: Bounds | Unknown | null): string {
  if (bounds === null || bounds === 'unknown') return say(t, 'site.range.unknown');
  const { atLeast, atMost } = bounds;
  if (atMost === null) return say(t, 'site.range.atLeast', { least: atLeast });
  return atLeast === atMost ? t.number(atLeast) : `${t.number(atLeast)}–${t.number(atMost)}`;
}
