import { readReference } from '../../kernel/ids.ts';
import type { Problem } from '../../kernel/refusal.ts';
import type { LinkValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { isNothing, quote, refuse } from '../cleaning.ts';
import { cleanCode } from '../code/clean-code.ts';
import { compact } from '../compact.ts';

export interface LinkRules {
  readonly registers: readonly string[] | undefined;
  readonly relation: Vocabulary | undefined;
  readonly today: string;
  readonly before: readonly LinkValue[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The end of the address of a record's page: `…/judgments/K7QF2M9A4BC`. */
function fromAddress(text: string): { register: string | undefined; reference: string } {
  const [path = ''] = text.split(/[?#]/);
  const [reference = '', register] = path
    .split('/')
    .filter((segment) => segment !== '')
    .toReversed();
  return { register, reference };
}

/** One link: a register and a reference, or the address of the other record's page alone. A register may be left out where only one can be linked. */
export function cleanLink(
  row: Readonly<Record<string, unknown>>,
  where: string,
  problems: Problem[],
  { registers, relation, today, before }: LinkRules,
): LinkValue | null {
  const found = problems.length;
  const kind =
    relation === undefined
      ? null
      : cleanCode(row['relation'], `${where}.relation`, problems, {
          vocabulary: relation,
          today,
          before: before.flatMap((link) => link.relation ?? []),
        });
  if (relation === undefined && !isNothing(row['relation'])) refuse(problems, `${where}.relation`, 'unexpected-part', { part: 'relation' });
  if (isNothing(row['reference']))
    return isNothing(row['relation']) && isNothing(row['register']) ? null : refuse(problems, `${where}.reference`, 'reference-missing');
  const typed = typeof row['reference'] === 'string' ? row['reference'].trim() : '';
  const given = typed.includes('/') ? fromAddress(typed) : { register: undefined, reference: typed };
  const reference = UUID.test(given.reference) ? given.reference : readReference(given.reference);
  if (reference === null) refuse(problems, `${where}.reference`, 'wrong-reference', { word: quote(row['reference']) });
  const said = isNothing(row['register'])
    ? (given.register ?? (registers?.length === 1 ? registers[0] : undefined))
    : typeof row['register'] === 'string'
      ? row['register'].trim()
      : '';
  if (said === undefined) return refuse(problems, `${where}.reference`, 'register-missing');
  if (!/^[a-z]+(-[a-z]+)*$/.test(said) || registers?.includes(said) === false)
    refuse(problems, `${where}.register`, 'wrong-register', { register: quote(said), registers: (registers ?? []).join(', ') || '–' });
  return problems.length > found || reference === null ? null : { register: said, reference, ...compact({ relation: kind }) };
}
