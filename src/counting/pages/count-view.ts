import { dimensionLabel, fieldLabel, registerLabel } from '../../fields/labels.ts';
import { dimensionText } from '../../evidence/record/caption.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Translate } from '../../site/messages.ts';
import { keyOf, UNKNOWN } from '../bounded-table.ts';
import { IN_PROCEEDINGS } from '../count/counted-state.ts';
import type { CountDefinition } from '../definition.ts';
import { dimensionKey } from '../definition.ts';
import type { DefinitionLabels } from '../describe.ts';
import { countText } from '../pictures/count-text.ts';
import type { PublicCount } from '../protection.ts';
import type { ShownTable } from '../shown-table.ts';

/** One result with the words of its reader: what tables, charts and sentences are made from. */
export interface CountView {
  readonly t: Translate;
  readonly register: CompiledRegister;
  readonly definition: CountDefinition;
  readonly table: ShownTable;
  readonly title: string;
}

export const ZERO: PublicCount = { isHidden: false, atLeast: 0, atMost: 0, records: 0 };
export const isNothing = (count: PublicCount): boolean => !count.isHidden && count.atMost === 0 && count.records === 0;

/** Name of a dimension in a table's head: the part where it has one (`Country`), else the field. */
export function dimensionName({ t, register }: Pick<CountView, 't' | 'register'>, key: string): string {
  const dimension = register.dimensions.get(key);
  if (dimension === undefined) return key;
  const part = `fields.${dimension.field.type}.${dimension.part}`;
  return dimension.part !== '' && t.has(part)
    ? t.say(part)
    : dimension.part === ''
      ? fieldLabel(dimension.field, t)
      : dimensionLabel(dimension, t);
}

export const codeName = ({ t, register }: Pick<CountView, 't' | 'register'>, key: string, code: string): string =>
  register.dimensions.has(key) ? dimensionText(register, key, code === UNKNOWN ? null : code, t) : code;

/** Years stay in their order; everything else is shown from many to few. */
export const isTime = (key: string): boolean => /year$/i.test(key);
export const isCountry = ({ register }: Pick<CountView, 'register'>, key: string): boolean =>
  register.dimensions.get(key)?.vocabulary?.name === 'countries';

/** Names for the method in words. */
export function labelsOf({ t, register }: Pick<CountView, 't' | 'register'>, definition: CountDefinition): DefinitionLabels {
  const keys = [...definition.by, ...definition.where].map(dimensionKey);
  const measure = definition.measure === 'records' ? undefined : fieldLabel(register.field(definition.measure), t);
  const state = definition.state === undefined ? undefined : stateName({ t, register }, definition.state.state);
  return {
    register: registerLabel(register, t),
    ...(measure === undefined ? {} : { measure }),
    dimensions: Object.fromEntries(
      keys.map((key) => [key, register.dimensions.has(key) ? dimensionLabel(register.dimensions.get(key)!, t) : key]),
    ),
    code: (key, code) => codeName({ t, register }, key, code),
    ...(state === undefined ? {} : { state }),
  };
}

/** A state as a statement: "in criminal or administrative proceedings", or the kind of step. */
export function stateName({ t, register }: Pick<CountView, 't' | 'register'>, state: string): string {
  if (state === IN_PROCEEDINGS) return t('figures.state.inProceedings');
  const kinds = [...register.dimensions.values()].find((dimension) => dimension.part === 'stage')?.vocabulary;
  const labels = kinds?.codes[state]?.label;
  return labels === undefined ? state : t.label(labels);
}

/** `142–158 people`, `at least 12 records`, `withheld`. */
export function totalText({ t }: Pick<CountView, 't'>, unit: string, count: PublicCount): string {
  const text = countText(t, count);
  if (count.isHidden || (unit !== 'records' && unit !== 'people')) return text;
  return t(unit === 'people' ? 'figures.total.people' : 'figures.total.records', { text, count: count.atMost ?? count.atLeast });
}

/** Where a number stands, in words: `Greece, 2016`; empty for the total. */
export const placeName = (view: Pick<CountView, 't' | 'register' | 'table'>, at: Readonly<Record<string, string>>): string =>
  Object.keys(at).length === 0
    ? view.t('figures.table.total')
    : view.table.dimensions
        .map(keyOf)
        .filter((key) => key in at)
        .map((key) => codeName(view, key, at[key]!))
        .join(', ');
