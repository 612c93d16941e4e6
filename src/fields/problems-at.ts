import type { Problem } from '../kernel/refusal.ts';
import type { Speaker } from '../model/speaker.ts';

/** The sentence of a problem in the reader's language; the bare code when another capability found it and the words are elsewhere. */
export function saidProblem({ code, params }: Problem, speaker: Speaker): string {
  const keys = [`fields.problem.${code}`, `refusal.${code}`];
  const key = keys.find((candidate) => speaker.has(candidate));
  return key === undefined ? code : speaker.say(key, params);
}

/** What is wrong at one place of a form, as sentences; undefined when nothing is. */
export function problemsAt(problems: readonly Problem[], where: string, speaker: Speaker): string | undefined {
  const found = problems.filter((candidate) => candidate.where === where).map((candidate) => saidProblem(candidate, speaker));
  return found.length === 0 ? undefined : found.join(' ');
}
