import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister, Model } from '../../model/compile-model.ts';
import type { CompiledField, Dimension as ModelDimension } from '../../model/field.ts';
import { type Level, maySee } from '../../model/sensitivity.ts';
import type { CountDefinition } from '../definition.ts';
import { dimensionKey } from '../definition.ts';
import type { Days } from '../period.ts';
import { periodOf } from '../period.ts';
import { type CountedState, stateOf } from './counted-state.ts';
import { plannedMeasure, type PlannedMeasure } from './planned-measure.ts';

export type PlannedDimension = ModelDimension & { readonly field: CompiledField; readonly name: string; readonly isNumber: boolean };

/** A definition held against its register: what to read, with everything that may not be counted at this level refused. */
export interface CountPlan {
  readonly definition: CountDefinition;
  readonly register: CompiledRegister;
  readonly dimensions: readonly PlannedDimension[];
  readonly conditions: readonly { readonly dimension: PlannedDimension; readonly codes: readonly string[] }[];
  /** Null: records are counted. */
  readonly measure: PlannedMeasure | null;
  readonly state: (CountedState & { readonly period: Days }) | null;
}

/**
 * What a reader of a level may count by. A public figure of a `counted` register is protected before anyone sees it, so it may use what members see;
 * of an `open` one it may use public fields only.
 */
export const countableLevel = (register: CompiledRegister, level: Level): Level =>
  level === 'public' && register.publication === 'counted' ? 'network' : level;

/** Refuses: `no-such-register`, `no-such-dimension`, `no-such-measure`, `no-such-state`, `state-needs-people`. What is too sensitive is refused as if it did not exist. */
export function planCount(model: Model, definition: CountDefinition): CountPlan {
  if (!model.has(definition.register))
    throw new Refusal('no-such-register', { where: 'register', status: 404, params: { register: definition.register } });
  const register = model.register(definition.register);
  const level = countableLevel(register, definition.level);
  const measure = measureOf(register, definition, level);
  return {
    definition,
    register,
    dimensions: definition.by.map((one) => dimensionOf(register, dimensionKey(one), level, 'by')),
    conditions: definition.where.map((one) => ({ dimension: dimensionOf(register, dimensionKey(one), level, 'where'), codes: one.codes })),
    measure,
    state:
      definition.state === undefined
        ? null
        : { ...stateOf(register, definition.state.state, level), period: periodOf(definition.state.period) },
  };
}

/** Everything a register can be counted by at a level, declared dimensions first. */
export const dimensionsAt = (register: CompiledRegister, level: Level) => {
  const seen = countableLevel(register, level);
  return [...new Set([...register.counting.by, ...register.dimensions.keys()])].flatMap((name) => {
    const dimension = register.dimensions.get(name);
    return dimension !== undefined && maySee(seen, dimension.sensitivity) ? [dimension] : [];
  });
};

/** Fields with numbers that may be summed at a level, without `records`. */
export const measuresAt = (register: CompiledRegister, level: Level) =>
  register.counting.units.flatMap((unit) => {
    const measure = register.measures.get(unit);
    return measure !== undefined && maySee(countableLevel(register, level), measure.sensitivity) ? [measure] : [];
  });

function dimensionOf(register: CompiledRegister, name: string, level: Level, where: string): PlannedDimension {
  const dimension = register.dimensions.get(name);
  if (dimension === undefined || !maySee(level, dimension.sensitivity)) {
    const known = [...register.dimensions.values()].filter((one) => maySee(level, one.sensitivity)).map((one) => one.name);
    throw new Refusal('no-such-dimension', { where, params: { dimension: name, register: register.name, known: known.join(', ') } });
  }
  const { field } = dimension;
  const columns = dimension.isMany
    ? (field.kind.child(field)?.columns ?? [])
    : field.kind.columns(field).map(({ suffix, type }) => ({ name: field.column + suffix, type }));
  return { ...dimension, isNumber: columns.find((column) => column.name === dimension.column)?.type === 'integer' };
}

function measureOf(register: CompiledRegister, definition: CountDefinition, level: Level): PlannedMeasure | null {
  // People in a state are counted in the register's people field unless records are asked for by name.
  if (definition.measure === 'records') return null;
  const measure = register.measures.get(definition.measure);
  if (measure === undefined || !maySee(level, measure.sensitivity)) {
    const known = [
      'records',
      ...[...register.measures.values()].filter((one) => maySee(level, one.sensitivity)).map((one) => one.field.name),
    ];
    throw new Refusal('no-such-measure', {
      where: 'measure',
      params: { measure: definition.measure, register: register.name, known: known.join(', ') },
    });
  }
  return plannedMeasure(measure);
}
