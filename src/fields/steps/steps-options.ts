import type { FieldDeclaration } from '../../model/field.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** What a declaration of steps says, typed. */
export const stepsOptions = ({ options }: Pick<FieldDeclaration, 'options'>) => ({
  kinds: options['kinds'] as Vocabulary,
  hasPeople: options['people'] === true,
  noteSensitivity: options['noteSensitivity'] as Sensitivity,
});
