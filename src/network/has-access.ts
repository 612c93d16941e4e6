import type { Session } from './acting.ts';
import type { Access } from './route.ts';

const RULES: Readonly<Record<Access, (session: Session) => boolean>> = {
  everyone: () => true,
  volunteer: (session) => session.kind === 'volunteer',
  'signed-in': (session) => session.kind !== 'machine',
  // A member of an organisation; also those who work for the network with a level of their own.
  member: (session) => session.kind !== 'volunteer' && session.level >= 2,
  'member-administrator': (session) => session.isMemberAdministrator,
  steward: (session) => session.stewardOf.size > 0,
  editor: (session) => session.roles.has('editor'),
  secretariat: (session) => session.roles.has('secretariat'),
  administrator: (session) => session.roles.has('administrator'),
};

/** Whether any of `who` fits. The database decides again, row by row; this keeps doors shut that would show nothing. */
export const hasAccess = (session: Session | null, who: readonly Access[]): boolean =>
  who.includes('everyone') || (session !== null && who.some((access) => RULES[access](session)));
