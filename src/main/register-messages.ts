import type { CompiledField } from '../model/field.ts';
import type { CompiledRegister, Model } from '../model/compile-model.ts';

type Texts = Readonly<Record<string, string>>;
type Tree = { readonly [key: string]: string | Tree };

/** A text that a message compiler gives back as it stands: its braces are no arguments, its apostrophes no quotes. */
const quoted = (text: string): string =>
  text.replaceAll(/[{}][{}']*|'/g, (part) => (part === "'" ? "''" : `'${part.replaceAll("'", "''")}'`));

/** The texts of those fields that have one, by the name of the field; undefined when none has. */
function ofFields<T extends string | Tree>(
  fields: readonly CompiledField[],
  pick: (field: CompiledField) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  const found = fields.flatMap((field) => {
    const picked = pick(field);
    return picked === undefined ? [] : [[field.name, picked] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Texts of a yearly field's measures: their labels, or their units. */
function ofMeasures({ options }: CompiledField, part: 'label' | 'unit'): Texts | undefined {
  const measures = (options['measures'] ?? {}) as Readonly<Record<string, { readonly label: string; readonly unit?: string }>>;
  const found = Object.entries(measures).flatMap(([name, measure]) => {
    const text = measure[part];
    return text === undefined ? [] : [[name, quoted(text)] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function treeOf({ label, about, duties, fields }: CompiledRegister): Tree {
  const tree: Record<string, string | Tree | undefined> = {
    one: quoted(label.one),
    many: quoted(label.many),
    about: quoted(about),
    purpose: quoted(duties.purpose),
    basis: quoted(duties.basis),
    field: ofFields(fields, (field) => quoted(field.label)),
    help: ofFields(fields, ({ help }) => (help === undefined ? undefined : quoted(help))),
    unit: ofFields(fields, ({ options }) => (typeof options['unit'] === 'string' ? quoted(options['unit']) : undefined)),
    measure: ofFields(fields, (field) => ofMeasures(field, 'label')),
    measureUnit: ofFields(fields, (field) => ofMeasures(field, 'unit')),
  };
  return Object.fromEntries(Object.entries(tree).flatMap(([key, below]) => (below === undefined ? [] : [[key, below] as const])));
}

/**
 * The English messages of all registers as `locales/en/registers.json` keeps them: a tree by register, in the order of the model.
 * The declarations are the source text; the keys are those that `src/fields/labels.ts` asks for, and the duties.
 */
export const registerMessages = (model: Pick<Model, 'registers'>): Tree =>
  Object.fromEntries(model.registers.map((register) => [register.name, treeOf(register)] as const));

/** The same as the text of that file. */
export const registerMessagesFile = (model: Pick<Model, 'registers'>): string => `${JSON.stringify(registerMessages(model), null, 2)}\n`;
