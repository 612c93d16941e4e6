import type { Register } from '../model/register.ts';
import { criminalisationCases } from './criminalisation-cases.ts';
import { deathsDisappearances } from './deaths-disappearances.ts';
import { detentionPlaces } from './detention-places.ts';
import { judgments } from './judgments.ts';
import { mediaItems } from './media-items.ts';
import { reportingObligations } from './reporting-obligations.ts';
import { resources } from './resources.ts';

/** All registers, in the order in which they are listed. */
export const registers: readonly Register[] = [
  criminalisationCases,
  deathsDisappearances,
  detentionPlaces,
  reportingObligations,
  judgments,
  mediaItems,
  resources,
];
