import type { CompiledField, Dimension, FieldDeclaration, FieldType, Measure } from './field.ts';
import { snakeCase } from './naming.ts';
import type { Register } from './register.ts';
import { checkRegister } from './check-register.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CompiledRegister extends Omit<Register, 'fields'> {
  /** Table in schema `register`; its twin is `<table>_past`. */
  readonly table: string;
  readonly fields: readonly CompiledField[];
  field(name: string): CompiledField;
  /** All dimensions by `field` or `field:part`, declared for counting or not. */
  readonly dimensions: ReadonlyMap<string, Dimension & { readonly field: CompiledField; readonly name: string }>;
  readonly measures: ReadonlyMap<string, Measure & { readonly field: CompiledField }>;
}

export interface Model {
  readonly registers: readonly CompiledRegister[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  register(name: string): CompiledRegister;
  has(name: string): boolean;
}

export class ModelError extends Error {
  override readonly name = 'ModelError';
}

function compileField(
  register: Register,
  name: string,
  declaration: FieldDeclaration,
  types: ReadonlyMap<string, FieldType>,
): CompiledField {
  const kind = types.get(declaration.type);
  if (kind === undefined) throw new ModelError(`${register.name}.${name}: there is no field type "${declaration.type}"`);
  const column = snakeCase(name);
  const childTable = kind.child(declaration) === null ? null : `${snakeCase(register.name)}__${column}`;
  return { ...declaration, name, register: register.name, column, kind, childTable };
}

function compileRegister(register: Register, types: ReadonlyMap<string, FieldType>): CompiledRegister {
  const fields = Object.entries(register.fields).map(([name, declaration]) => compileField(register, name, declaration, types));
  const byName = new Map(fields.map((field) => [field.name, field]));
  const dimensions = new Map(
    fields.flatMap((field) =>
      field.kind.dimensions(field).map((dimension) => {
        const name = dimension.part === '' ? field.name : `${field.name}:${dimension.part}`;
        return [name, { ...dimension, field, name }] as const;
      }),
    ),
  );
  const measures = new Map(
    fields.flatMap((field) => {
      const measure = field.kind.measure(field);
      return measure === null ? [] : [[field.name, { ...measure, field }] as const];
    }),
  );
  const { fields: _declared, ...rest } = register;
  return {
    ...rest,
    table: snakeCase(register.name),
    fields,
    dimensions,
    measures,
    field(name) {
      const field = byName.get(name);
      if (field === undefined) throw new ModelError(`${register.name} has no field "${name}"`);
      return field;
    },
  };
}

/** Binds declarations to the behaviour of their field types and refuses what the language forbids, naming every fault found. */
export function compileModel(registers: readonly Register[], fieldTypes: readonly FieldType[]): Model {
  const types = new Map(fieldTypes.map((type) => [type.name, type]));
  const compiled = registers.map((register) => compileRegister(register, types));
  const faults = compiled.flatMap((register) => checkRegister(register).map((fault) => `${register.name}: ${fault}`));
  const names = new Set<string>();
  for (const { name } of compiled) {
    if (names.has(name)) faults.push(`${name}: declared twice`);
    names.add(name);
  }
  if (faults.length > 0) throw new ModelError(`The model is refused:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);

  const byName = new Map(compiled.map((register) => [register.name, register]));
  const vocabularies = new Map<string, Vocabulary>();
  for (const { fields } of compiled)
    for (const field of fields)
      for (const option of Object.values(field.options)) if (isVocabulary(option)) vocabularies.set(option.name, option);
  return {
    registers: compiled,
    vocabularies,
    has: (name) => byName.has(name),
    register(name) {
      const register = byName.get(name);
      if (register === undefined) throw new ModelError(`There is no register "${name}"`);
      return register;
    },
  };
}

export const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'codes' in value && 'version' in value && 'name' in value;
