import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, refuse } from '../cleaning.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of something kept here, in small letters. */
export function cleanUuid(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input)) return null;
  const id = typeof input === 'string' ? input.trim().toLowerCase() : '';
  return UUID.test(id) ? id : refuse(problems, where, 'not-an-id');
}
