/** Where a record stands in review. */
export const STATUSES = ['draft', 'submitted', 'in-review', 'accepted', 'published', 'corrected', 'retracted', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

/** Who may see the rows at most, whatever the register publishes. */
export const VISIBILITIES = ['public', 'network', 'restricted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Moves a person can make, with who makes them; everything else is refused. */
const MOVES: Readonly<Record<Status, readonly Status[]>> = {
  draft: ['submitted'],
  submitted: ['in-review', 'accepted', 'rejected', 'draft'],
  'in-review': ['accepted', 'rejected', 'submitted'],
  accepted: ['published', 'in-review', 'rejected'],
  published: ['corrected', 'retracted'],
  corrected: ['corrected', 'retracted'],
  retracted: [],
  rejected: ['in-review'],
};

export const movesFrom = (status: Status): readonly Status[] => MOVES[status];
export const canMove = (from: Status, to: Status): boolean => MOVES[from].includes(to);

/** A reason is asked for whenever something is sent back, refused or changed after publication. */
export const needsReason = (to: Status): boolean => ['rejected', 'corrected', 'retracted', 'draft'].includes(to);

/** Signed-in members see what has been accepted, and later also that it was retracted. */
export const isShared = (status: Status, visibility: Visibility): boolean =>
  visibility !== 'restricted' && ['accepted', 'published', 'corrected', 'retracted'].includes(status);

/** Visitors see a record of an open register while it is published. */
export const isPublic = (status: Status, visibility: Visibility): boolean =>
  visibility === 'public' && ['published', 'corrected'].includes(status);

/** A status a person may ask for by name; `corrected` comes by changing a published record. */
export const isSettableStatus = (text: string): text is Status => text !== 'corrected' && (STATUSES as readonly string[]).includes(text);
export const isVisibility = (text: string): text is Visibility => (VISIBILITIES as readonly string[]).includes(text);
