import type { Platform } from '../database/platform.ts';
import type { Identity, Role } from '../database/connection.ts';
import { VISITOR } from '../database/connection.ts';
import type { Level } from '../model/sensitivity.ts';

export type OfficeRole = 'steward' | 'editor' | 'secretariat' | 'administrator';

/** Who acts. Read once per request from the database; the database decides again for each row. */
export interface Session {
  readonly id: string;
  readonly token: string;
  readonly kind: 'person' | 'volunteer' | 'operator' | 'machine';
  readonly personId: string | null;
  readonly personName: string | null;
  readonly language: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly isMemberAdministrator: boolean;
  readonly roles: ReadonlySet<OfficeRole>;
  readonly stewardOf: ReadonlySet<string>;
  /** 0 nobody, 1 volunteer, 2 member, 3 steward, 4 machine: as `app.level()` says. */
  readonly level: number;
}

export interface Acting {
  readonly platform: Platform;
  readonly session: Session | null;
}

/** Identity for a transaction of the acting person. */
export const identityOf = (acting: Acting, role: Role): Identity =>
  role === 'visitor' || acting.session === null ? VISITOR : { role, token: acting.session.token };

/** The role in which this person reads a register, and the level of fields they see there. */
export function readingRole(acting: Acting, register: string): { role: Role; level: Level } {
  const { session } = acting;
  if (session === null || session.level < 2) return { role: 'visitor', level: 'public' };
  if (session.level === 4) return { role: 'worker', level: 'restricted' };
  return session.stewardOf.has(register) ? { role: 'steward', level: 'restricted' } : { role: 'member', level: 'network' };
}
