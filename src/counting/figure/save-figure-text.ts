import { sql } from 'kysely';
import { isLanguage } from '../../kernel/languages.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act, raisePublicVersion } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { findFigure } from './figure-store.ts';
import { requireEditor } from './may-edit-figures.ts';

/** Title and words of a figure in one language. The numbers are not touched. Refusals: `not-allowed`, `not-found`, `title-needed`, `language-unknown`. */
export async function saveFigureText(acting: Acting, slug: string, text: { language: string; title: string; lede: string }): Promise<void> {
  requireEditor(acting);
  if (!isLanguage(text.language)) throw new Refusal('language-unknown', { where: 'language', params: { language: text.language } });
  const title = text.title.trim().slice(0, 300);
  if (title === '') throw new Refusal('title-needed', { where: 'title' });
  const lede = text.lede.trim().slice(0, 2000) || null;
  await act(acting, 'member', 'figure.text', async (tx) => {
    const figure = await findFigure(tx, slug);
    if (figure === null) throw new Refusal('not-found', { status: 404 });
    await tx.run(sql`insert into app.figure_text (figure_id, language, title, lede) values (${figure.id}::uuid, ${text.language}, ${title}, ${lede})
      on conflict (figure_id, language) do update set title = excluded.title, lede = excluded.lede`);
    if (figure.status === 'published') await raisePublicVersion(tx);
    return {
      result: undefined,
      audit: { register: figure.register, subject: figure.id, content: JSON.stringify({ language: text.language, title, lede }) },
    };
  });
}
