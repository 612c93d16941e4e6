import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, quote, refuse } from '../cleaning.ts';

const LONGEST = 2000;

/**
 * A web address as it was given: `http` or `https`, no user name or password, no blanks, 2,000 characters at most. An address that begins with a host alone
 * (`www.example.org/a`) gets `https://`. A host in another script is written in its ASCII form, so that look-alikes show.
 */
export function cleanWeb(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input)) return null;
  if (typeof input !== 'string') return refuse(problems, where, 'not-text');
  const typed = input.trim();
  if (typed.length > LONGEST) return refuse(problems, where, 'too-long', { length: typed.length, maxLength: LONGEST });
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i.test(typed);
  if (hasScheme && !/^https?:\/\//i.test(typed)) return refuse(problems, where, 'web-scheme', { word: quote(typed) });
  const address = hasScheme ? typed : `https://${typed}`;
  const parsed = /[\s\p{Cc}<>"\\^`{|}]/u.test(address) || !address.isWellFormed() ? null : URL.parse(address);
  if (parsed === null || !/[.:]/.test(parsed.hostname)) return refuse(problems, where, 'not-a-web-address', { word: quote(typed) });
  if (parsed.username !== '' || parsed.password !== '') return refuse(problems, where, 'web-credentials');
  const host = /^https?:\/\/([^/?#]*)/i.exec(address)![1]!;
  // eslint-disable-next-line no-control-regex -- asks for what is not ASCII
  const shown = /^[\x00-\x7F]*$/.test(host) ? address : address.replace(host, parsed.host);
  return shown.length > LONGEST ? refuse(problems, where, 'too-long', { length: shown.length, maxLength: LONGEST }) : shown;
}
