import type { Problem, Refusal } from '../../../kernel/refusal.ts';
import type { MappingSpec } from '../mappings/mapping-spec.ts';

/** What a page comes back with after something could not be done. */
export interface Given {
  /** A spec as posted, when the form comes back. */
  readonly spec?: MappingSpec;
  readonly problems?: readonly Problem[];
  readonly status?: Refusal['status'];
}
