import type { Sensitivity } from '../../model/sensitivity.ts';

/** Parts of a source and who sees them unless the declaration says otherwise: a title, an address, an archived copy may name someone. */
export const SOURCE_SENSITIVITIES = {
  title: 'restricted',
  publisher: 'public',
  date: 'public',
  address: 'network',
  archivedCopy: 'restricted',
  kind: 'public',
  stream: 'public',
  quality: 'public',
  identifier: 'network',
} as const satisfies Record<string, Sensitivity>;

export type SourcePart = keyof typeof SOURCE_SENSITIVITIES;
export const SOURCE_PARTS = Object.keys(SOURCE_SENSITIVITIES) as readonly SourcePart[];

export type SourceSensitivities = Readonly<Record<SourcePart, Sensitivity>>;
