import type { SourceValue } from '../../model/values.ts';
import { sourceKinds } from '../../vocabularies/source-kinds.ts';
import { sourceQualities } from '../../vocabularies/source-qualities.ts';
import { sourceStreams } from '../../vocabularies/source-streams.ts';
import { declare, type Basics, type Declared } from '../declare.ts';
import { SOURCE_SENSITIVITIES, type SourceSensitivities } from './source-parts.ts';

/** Where a record comes from; always several. `parts` says who sees which part, where that differs from the usual. */
export function source<const R extends boolean = false>({
  parts = {},
  ...basics
}: Basics<R> & { readonly parts?: Partial<SourceSensitivities> }): Declared<readonly SourceValue[], R> {
  return declare(
    'source',
    basics,
    { kinds: sourceKinds, streams: sourceStreams, qualities: sourceQualities, parts: { ...SOURCE_SENSITIVITIES, ...parts } },
    true,
  );
}
