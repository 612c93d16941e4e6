import type { Level } from '../../model/sensitivity.ts';
import type { CountDefinition } from '../definition.ts';
import type { PublicTable } from '../protection.ts';
import type { FigureProvenance } from './figure-provenance.ts';

export type FigureStatus = 'draft' | 'proposed' | 'published' | 'withdrawn';
export type FreezeState = 'frozen' | 'proposed' | 'published' | 'withdrawn';

export interface FigureText {
  readonly language: string;
  readonly title: string;
  readonly lede: string | null;
}

/** A saved, named question. */
export interface Figure {
  readonly id: string;
  readonly slug: string;
  readonly register: string;
  readonly level: Level;
  readonly definition: CountDefinition;
  readonly status: FigureStatus;
  readonly withdrawnReason: string | null;
  readonly withdrawnOn: string | null;
  readonly texts: readonly FigureText[];
}

/** One answer at one moment, as everyone who may see the figure sees it. */
export interface Freeze {
  readonly id: string;
  readonly edition: string;
  /** Day in the network's zone. */
  readonly day: string;
  readonly definition: CountDefinition;
  readonly asOf: Date;
  readonly frozenAt: Date;
  readonly state: FreezeState;
  readonly publishedOn: string | null;
  readonly publicTable: PublicTable | null;
  readonly publicHash: string | null;
  readonly provenance: FigureProvenance;
  readonly checkedOn: string | null;
  readonly holds: boolean | null;
  /** Records redacted since, as the last check found. */
  readonly redacted: number;
}
