import type { FieldDeclaration } from '../../model/field.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';

/** From coarse to fine. */
export const PLACE_PARTS = ['country', 'region', 'city', 'point'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

/** Who sees a part of a place: everybody up to the published precision, the network up to its own, beyond them whoever sees the field. */
export function sensitivityOfPart(
  { options, sensitivity }: Pick<FieldDeclaration, 'options' | 'sensitivity'>,
  part: PlacePart,
): Sensitivity {
  const isUpTo = (precision: unknown): boolean => PLACE_PARTS.indexOf(part) <= PLACE_PARTS.indexOf(precision as PlacePart);
  if (isUpTo(options['publicPrecision'])) return 'public';
  return isUpTo(options['networkPrecision']) && sensitivity !== 'public' ? 'network' : sensitivity;
}
