import { isLanguage } from '../../kernel/languages.ts';
import { Invalid, type Problem, Refusal } from '../../kernel/refusal.ts';
import { act } from '../act.ts';
import type { Acting } from '../acting.ts';

export const LONGEST_NAME = 120;

export function nameProblem(name: string): Problem | null {
  if (name.trim() === '') return { where: 'name', code: 'left-empty' };
  return name.length > LONGEST_NAME ? { where: 'name', code: 'too-many-characters', params: { most: LONGEST_NAME } } : null;
}

/** Name and language of the acting person. Problems at `name` and `language`. */
export async function saveProfile(acting: Acting, given: { name: string; language: string }): Promise<void> {
  const personId = acting.session?.personId ?? null;
  if (personId === null) throw new Refusal('not-allowed', { status: 403 });
  const problem = nameProblem(given.name);
  const problems: Problem[] = problem === null ? [] : [problem];
  if (!isLanguage(given.language)) problems.push({ where: 'language', code: 'language-unknown', params: { language: given.language } });
  if (problems.length > 0) throw new Invalid(problems);
  await act(acting, 'member', 'person.save-profile', async (tx) => {
    await tx.db.updateTable('app.person').set({ name: given.name.trim(), language: given.language }).where('id', '=', personId).execute();
    return { result: undefined, audit: { subject: personId } };
  });
}
