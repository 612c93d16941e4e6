import type { FieldDeclaration } from '../../model/field.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** What a declaration of links says, typed. */
export const linkOptions = ({ options }: Pick<FieldDeclaration, 'options'>) => ({
  registers: options['registers'] as readonly string[] | undefined,
  relation: options['relation'] as Vocabulary | undefined,
});
