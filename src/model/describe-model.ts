import { isVocabulary, type Model } from './compile-model.ts';

/** The compiled model as plain data: what `./throughline registers --json` prints (see the command contract). */
export function describeModel(model: Model) {
  return model.registers.map((register) => ({
    name: register.name,
    label: register.label,
    family: register.family,
    fields: register.fields.map((field) => ({
      name: field.name,
      label: field.label,
      type: field.type,
      sensitivity: field.sensitivity,
      required: field.required === true,
      many: field.many === true,
      vocabulary: Object.values(field.options).find(isVocabulary)?.name ?? null,
      dimension: [...register.dimensions.values()].filter((dimension) => dimension.field === field).map((dimension) => dimension.name),
    })),
    publication: register.publication,
    counting: { units: register.counting.units, by: register.counting.by, threshold: register.counting.threshold ?? null },
  }));
}
