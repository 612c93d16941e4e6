import type { OrganisationValue } from '../../model/values.ts';
import { declare, type Basics, type Declared } from '../declare.ts';

/** An organisation: a member of the network by its short name, any other by the name it uses. Never a person. */
export function organisation<const R extends boolean = false>(basics: Basics<R>): Declared<OrganisationValue, R> {
  return declare('organisation', basics, {});
}
