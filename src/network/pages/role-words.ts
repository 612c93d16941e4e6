import { registerLabel } from '../../fields/labels.ts';
import type { Session } from '../acting.ts';
import type { Visit } from '../route.ts';

/** A role in the reader's language; a steward's with its register. */
export function roleWord(visit: Visit, role: string, register: string | null): string {
  const t = visit.get('t');
  const word = t.lookUp(`network.role.${role}`) ?? role;
  const { model } = visit.get('acting').platform;
  return register === null || !model.has(register)
    ? word
    : t('network.role.of', { role: word, register: registerLabel(model.register(register), t) });
}

/** Everything a session's person may do, in words. */
export function roleWords(visit: Visit, session: Session): string[] {
  const offices = [...session.roles].filter((role) => role !== 'steward').map((role) => roleWord(visit, role, null));
  const stewardships = [...session.stewardOf].map((register) => roleWord(visit, 'steward', register));
  const membership = session.isMemberAdministrator
    ? [roleWord(visit, 'member-administrator', null)]
    : session.kind === 'volunteer'
      ? [roleWord(visit, 'volunteer', null)]
      : [];
  return [...membership, ...offices, ...stewardships];
}
