import type { Problem } from '../../kernel/refusal.ts';
import type { OrganisationValue } from '../../model/values.ts';
import { isNothing, isObject, quote, refuse, refuseOtherParts } from '../cleaning.ts';
import { compact } from '../compact.ts';
import { cleanLine } from '../text/clean-line.ts';

function cleanMember(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input)) return null;
  const member = typeof input === 'string' ? input.trim() : '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(member) && member.length <= 60
    ? member
    : refuse(problems, where, 'wrong-short-name', { word: quote(input) });
}

/** `{ member, name }`, or a name alone. Whether a short name belongs to a member is for the network to say. */
export function cleanOrganisation(input: unknown, where: string, problems: Problem[]): OrganisationValue | null {
  if (isNothing(input)) return null;
  if (!isObject(input)) {
    if (typeof input !== 'string') return refuse(problems, where, 'not-an-organisation');
    const name = cleanLine(input, where, problems);
    return name === null ? null : { name };
  }
  refuseOtherParts(input, ['member', 'name'], where, problems);
  const said = compact({
    member: cleanMember(input['member'], `${where}.member`, problems),
    name: cleanLine(input['name'], `${where}.name`, problems),
  });
  return Object.keys(said).length === 0 ? null : said;
}
