import type { CompiledRegister } from './compile-model.ts';
import { RESERVED_COLUMNS } from './reserved-columns.ts';
import { SENSITIVITIES } from './sensitivity.ts';

type Check = (register: CompiledRegister) => readonly string[];

const everyFieldHasSensitivity: Check = ({ fields }) =>
  fields
    .filter((field) => !SENSITIVITIES.includes(field.sensitivity))
    .map((field) => `field "${field.name}" does not say who may see it (sensitivity)`);

const everyFieldHasLabel: Check = ({ fields }) =>
  fields.filter((field) => field.label.trim() === '').map((field) => `field "${field.name}" has no label`);

const namesAreSound: Check = ({ name, fields }) => [
  ...(/^[a-z]+(-[a-z]+)*$/.test(name) && name.length <= 40 ? [] : ['the name of a register is kebab-case, 40 letters at most']),
  ...fields
    .filter((field) => !/^[a-z][a-zA-Z0-9]{0,30}$/.test(field.name))
    .map((field) => `field name "${field.name}" is not camelCase, 31 characters at most`),
];

const columnsAreFree: Check = ({ fields }) =>
  fields.flatMap((field) =>
    field.kind
      .columns(field)
      .map((column) => field.column + column.suffix)
      .filter((column) => (RESERVED_COLUMNS as readonly string[]).includes(column))
      .map((column) => `field "${field.name}" would take the column "${column}", which every register has by itself`),
  );

const identifyingFieldsHaveReasons: Check = ({ fields }) =>
  fields
    .filter((field) => field.identifying !== undefined && field.identifying.trim() === '')
    .map((field) => `field "${field.name}" can point to a person and records no reason for keeping it`);

const dutiesAreDeclared: Check = ({ duties }) => [
  ...(duties?.purpose?.trim() ? [] : ['it declares no purpose']),
  ...(duties?.basis?.trim() ? [] : ['it declares no legal basis']),
  ...(duties !== undefined && (duties.retentionYears === null || duties.retentionYears > 0) ? [] : ['it declares no retention']),
];

const thresholdOnlyWhereCounted: Check = ({ publication, counting }) => {
  if (publication === 'counted') {
    return counting.threshold !== undefined && counting.threshold >= 3 ? [] : ['a counted register needs a threshold of 3 or more'];
  }
  return counting.threshold === undefined ? [] : ['a threshold is allowed only where publication is "counted"'];
};

const publicationIsKnown: Check = ({ publication }) =>
  ['open', 'counted', 'never'].includes(publication) ? [] : [`publication "${String(publication)}" does not exist`];

const dimensionsCanBeCounted: Check = ({ counting, dimensions, fields }) =>
  counting.by.flatMap((name) => {
    if (dimensions.has(name)) return [];
    const field = fields.find((candidate) => candidate.name === name.split(':')[0]);
    if (field === undefined) return [`count dimension "${name}" is no field`];
    if (field.sensitivity === 'sealed') return [`count dimension "${name}" is sealed`];
    if (!field.kind.canBeDimension) return [`count dimension "${name}" is free text`];
    return [`field "${field.name}" has no dimension "${name}"`];
  });

const unitsCanBeSummed: Check = ({ counting, measures }) =>
  counting.units
    .filter((unit) => unit !== 'records' && !measures.has(unit))
    .map((unit) => `unit "${unit}" is no field with people or numbers`);

const publicCaptionFromPublicFields: Check = ({ caption, fields, dimensions, publication }) => {
  if (caption.length === 0) return ['it has no caption'];
  return caption.flatMap((name) => {
    const field = fields.find((candidate) => candidate.name === name.split(':')[0]);
    if (field === undefined) return [`caption names "${name}", which is no field`];
    const sensitivity = name.includes(':') ? (dimensions.get(name)?.sensitivity ?? field.sensitivity) : field.sensitivity;
    return publication === 'open' && sensitivity !== 'public' ? [`the public caption would show "${name}", which is ${sensitivity}`] : [];
  });
};

const namedFieldsExist: Check = ({ columns, facets, dated, placed, fields, dimensions }) => [
  ...columns.filter((name) => !fields.some((field) => field.name === name.split(':')[0])).map((name) => `column "${name}" is no field`),
  ...facets.filter((name) => !dimensions.has(name)).map((name) => `facet "${name}" is no dimension`),
  ...[dated, placed]
    .filter((name) => name !== undefined && !fields.some((field) => field.name === name))
    .map((name) => `"${name}" is no field`),
];

const CHECKS: readonly Check[] = [
  namesAreSound,
  columnsAreFree,
  everyFieldHasSensitivity,
  everyFieldHasLabel,
  identifyingFieldsHaveReasons,
  dutiesAreDeclared,
  publicationIsKnown,
  thresholdOnlyWhereCounted,
  dimensionsCanBeCounted,
  unitsCanBeSummed,
  publicCaptionFromPublicFields,
  namedFieldsExist,
];

/** Everything the register language forbids in this register, as sentences; empty when it may load. */
export const checkRegister = (register: CompiledRegister): readonly string[] => CHECKS.flatMap((check) => check(register));
