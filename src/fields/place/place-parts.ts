import type { FieldDeclaration } from '../../model/field.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';

/** From coarse to fine. */
export const PLACE_PARTS = ['country', 'region', 'city', 'point'] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

/** Who sees a part of a place: everybody up to the published precision, beyond it whoever sees the field. */
export function sensitivityOfPart(
  { options, sensitivity }: Pick<FieldDeclaration, 'options' | 'sensitivity'>,
  part: PlacePart,
): Sensitivity {
  const published = PLACE_PARTS.indexOf(options['publicPrecision'] as PlacePart);
  return PLACE_PARTS.indexOf(part) <= published ? 'public' : sensitivity;
}
