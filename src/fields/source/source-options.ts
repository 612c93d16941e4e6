import type { FieldDeclaration } from '../../model/field.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { SourceSensitivities } from './source-parts.ts';

/** What a declaration of sources says, typed. */
export const sourceOptions = ({ options }: Pick<FieldDeclaration, 'options'>) => ({
  parts: options['parts'] as SourceSensitivities,
  kinds: options['kinds'] as Vocabulary,
  streams: options['streams'] as Vocabulary,
  qualities: options['qualities'] as Vocabulary,
});
