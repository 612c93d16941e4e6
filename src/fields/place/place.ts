import type { PlaceValue } from '../../model/values.ts';
import { countries } from '../../vocabularies/countries.ts';
import { declare, type Basics, type Declared } from '../declare.ts';
import type { PlacePart } from './place-parts.ts';

/** Where: country, first-level region, town, point. Parts up to `publicPrecision` are public, up to `networkPrecision` the network's; the rest keep the field's sensitivity. */
export function place<const R extends boolean = false>({
  publicPrecision,
  networkPrecision,
  ...basics
}: Basics<R> & { readonly publicPrecision?: PlacePart; readonly networkPrecision?: PlacePart }): Declared<PlaceValue, R> {
  return declare('place', basics, {
    countries,
    ...(publicPrecision === undefined ? {} : { publicPrecision }),
    ...(networkPrecision === undefined ? {} : { networkPrecision }),
  });
}
