import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import { type Level, maySee } from '../../model/sensitivity.ts';
import type { StepEffect } from '../in-period.ts';
import { plannedMeasure, type PlannedMeasure } from './planned-measure.ts';

/** The state everything declared with effects can be counted in: begun and not ended. */
export const IN_PROCEEDINGS = 'in-proceedings';

/** What "in this state" means for one register. */
export interface CountedState {
  readonly field: CompiledField;
  /** Kinds of steps that matter for this state; others are left aside. */
  readonly effects: Readonly<Record<string, StepEffect>>;
  /** A single kind of step: counted is to whom it happened within the period, not who was in a state. */
  readonly isEvent: boolean;
  /** Everyone the record is about; steps without a number concern all of them. */
  readonly people: PlannedMeasure;
}

const stepsField = (register: CompiledRegister): CompiledField | undefined =>
  register.fields.find((field) => field.options['effects'] !== undefined);

/** States a register can be counted in at a level: going on, or one kind of step. Empty where it has no steps with effects. */
export function statesAt(register: CompiledRegister, level: Level): readonly string[] {
  const field = stepsField(register);
  if (field === undefined || !maySee(level, field.sensitivity) || peopleOf(register) === null) return [];
  return [IN_PROCEEDINGS, ...Object.keys(field.options['effects'] as object)];
}

/** Refuses `no-such-state`, and `state-needs-people` where no people are declared. */
export function stateOf(register: CompiledRegister, state: string, level: Level): CountedState {
  const field = stepsField(register);
  const people = peopleOf(register);
  const known = statesAt(register, level);
  if (field !== undefined && people === null)
    throw new Refusal('state-needs-people', { where: 'state', params: { register: register.name } });
  if (field === undefined || people === null || !known.includes(state))
    throw new Refusal('no-such-state', { where: 'state', params: { state, register: register.name, known: known.join(', ') || '–' } });
  if (state !== IN_PROCEEDINGS) return { field, people, effects: { [state]: 'opens' }, isEvent: true };
  return { field, people, effects: field.options['effects'] as Readonly<Record<string, StepEffect>>, isEvent: false };
}

/** The register's own people: the first unit it counts in bounds. */
function peopleOf(register: CompiledRegister): PlannedMeasure | null {
  for (const unit of register.counting.units) {
    const measure = register.measures.get(unit);
    if (measure !== undefined && measure.atLeast !== measure.atMost) return plannedMeasure(measure);
  }
  return null;
}
