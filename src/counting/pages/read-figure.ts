import type { BoundedTable } from '../bounded-table.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { identityOf } from '../../network/acting.ts';
import type { Visit } from '../../network/route.ts';
import type { Figure, Freeze } from '../figure/figure.ts';
import { findFigure, listFreezes, readResult } from '../figure/figure-store.ts';
import type { PublicTable } from '../protection.ts';
import { shownTable } from '../shown-table.ts';
import type { CountView } from './count-view.ts';
import { figureTitle } from './figure-words.ts';

export const EDITION = /^\d{4}-\d{2}-\d{2}(-\d+)?$/;

export interface ReadFigure {
  readonly figure: Figure;
  /** Newest first; visitors get published ones only. */
  readonly freezes: readonly Freeze[];
}

/** A figure and its freezes as this reader may see them. Refusal `not-found`. */
export async function readFigure(visit: Visit): Promise<ReadFigure> {
  const acting = visit.get('acting');
  const isDesk = (acting.session?.level ?? 0) >= 2;
  return acting.platform.database.as(identityOf(acting, isDesk ? 'member' : 'visitor'), async (tx) => {
    const figure = await findFigure(tx, visit.req.param('slug') ?? '');
    if (figure === null) throw new Refusal('not-found', { status: 404 });
    return { figure, freezes: await listFreezes(tx, figure.id) };
  });
}

/** The freeze of an edition, else what a reader sees first: the newest published one; on the desk of a figure never published, the newest. */
export function chooseFreeze({ freezes }: ReadFigure, edition: string | undefined): Freeze | null {
  if (edition !== undefined) {
    const found = freezes.find((freeze) => freeze.edition === edition);
    if (found === undefined) throw new Refusal('not-found', { status: 404 });
    return found;
  }
  return freezes.find((freeze) => freeze.state === 'published') ?? freezes[0] ?? null;
}

/** The numbers of a freeze with the words of its reader: what passed the gate; of a figure for the network, what its own level may see. */
export interface FrozenView extends CountView {
  readonly result: PublicTable | BoundedTable;
}

export async function frozenView(visit: Visit, figure: Figure, freeze: Freeze | null): Promise<FrozenView | null> {
  if (freeze === null) return null;
  const t = visit.get('t');
  const acting = visit.get('acting');
  const common = {
    t,
    register: acting.platform.model.register(figure.register),
    definition: freeze.definition,
    title: figureTitle(figure, t),
  };
  if (freeze.publicTable !== null) return { ...common, table: freeze.publicTable, result: freeze.publicTable };
  const result = await acting.platform.database.as(identityOf(acting, 'member'), (tx) => readResult(tx, freeze.id));
  return { ...common, table: shownTable(result), result };
}
