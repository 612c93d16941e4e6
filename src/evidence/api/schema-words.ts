/** As much of a JSON schema as the page tells. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const LONGEST_LIST = 6;

/** `string, null`, `one of open, counted`: a type in a few words. */
export function typeWords({ $ref, type, enum: values, items, anyOf }: Schema): string {
  if ($ref !== undefined) return $ref.split('/').at(-1)!;
  if (values !== undefined) return values.length <= LONGEST_LIST ? values.join(' | ') : `${values.slice(0, LONGEST_LIST).join(' | ')} …`;
  if (items !== undefined) return `[ ${typeWords(items)} ]`;
  if (type === undefined) return anyOf === undefined ? '' : anyOf.map(typeWords).join(' | ');
  return typeof type === 'string' ? type : type.join(' | ');
}

/** Named parts of an answer, and of the values in it, in the order of the document. */
export function propertiesOf(
  schema: Schema,
  known: Readonly<Record<string, Schema>>,
  prefix = '',
): readonly { name: string; type: string; text: string }[] {
  const followed = schema.$ref === undefined ? schema : (known[schema.$ref.split('/').at(-1)!] ?? {});
  if (followed.allOf !== undefined) return followed.allOf.flatMap((part) => propertiesOf(part, known, prefix));
  return Object.entries(followed.properties ?? {}).flatMap(([name, property]) => [
    { name: prefix + name, type: typeWords(property), text: property.description ?? '' },
    ...(name === 'values' ? propertiesOf(property, known, 'values.') : []),
  ]);
}
