import { stricter, type Sensitivity } from '../../model/sensitivity.ts';
import type { StepValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** What a kind of step does to the people it concerns: they enter the state, go on within it, or leave it. */
export type StepEffect = 'opens' | 'moves' | 'closes';

export interface StepsOptions<C extends string> {
  readonly kinds: Vocabulary<C>;
  readonly effects: Readonly<Record<C, StepEffect>>;
  /** Whether each step says how many people it concerned. */
  readonly people?: boolean;
  /** Who sees the notes; restricted unless told, and never more than see the field. */
  readonly noteSensitivity?: Sensitivity;
}

/** What happened in something that goes on, step by step: when, to how many people. The current stage follows from it. */
export function steps<C extends string, const R extends boolean = false>({
  kinds,
  effects,
  people = false,
  noteSensitivity = 'restricted',
  ...basics
}: Basics<R> & StepsOptions<C>): Declared<readonly StepValue[], R> {
  return declare('steps', basics, { kinds, effects, people, noteSensitivity: stricter(basics.sensitivity, noteSensitivity) }, true);
}
