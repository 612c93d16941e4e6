import { sql } from 'kysely';
import { uuidv7 } from '../../kernel/ids.ts';
import { isLanguage, type Language } from '../../kernel/languages.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { planCount } from '../count/count-plan.ts';
import { countingRole } from '../count/run-count.ts';
import type { CountDefinition } from '../definition.ts';
import { canonicalDefinition, definitionHash, definitionJson } from '../definition.ts';
import { readSlug, slugOf } from './figure-slug.ts';
import { requireEditor } from './may-edit-figures.ts';

export interface NewFigure {
  /** Left out: made from the first title. */
  readonly slug?: string | undefined;
  readonly titles: readonly { readonly language: string; readonly title: string; readonly lede?: string | undefined }[];
  /** Its moment, if any, is dropped: a figure is a question, each freeze a moment. */
  readonly definition: CountDefinition;
}

/**
 * Saves a question under a name. Refusals: `not-allowed`, `title-needed`, `slug-malformed`, `slug-taken`, `never-public` for a public figure of a register
 * nothing of which is public, and those of `planCount`.
 */
export async function createFigure(acting: Acting, figure: NewFigure): Promise<{ slug: string }> {
  requireEditor(acting);
  const { asOf: _asOf, ...question } = canonicalDefinition(figure.definition);
  const plan = planCount(acting.platform.model, question);
  countingRole(acting, plan);
  if (question.level === 'public' && plan.register.publication === 'never')
    throw new Refusal('never-public', { where: 'level', params: { register: plan.register.name } });
  const texts = figure.titles.flatMap(({ language, title, lede }) =>
    title.trim() === ''
      ? []
      : [{ language: languageOf(language), title: title.trim().slice(0, 300), lede: lede?.trim().slice(0, 2000) || null }],
  );
  const first = texts[0];
  if (first === undefined) throw new Refusal('title-needed', { where: 'title' });
  const id = uuidv7();
  const slug =
    figure.slug === undefined || figure.slug.trim() === '' ? slugOf(first.title) || `figure-${id.slice(-6)}` : readSlug(figure.slug);
  return act(acting, 'member', 'figure.create', async (tx) => {
    const made = await tx.run(sql`insert into app.figure (id, slug, register, level, definition, definition_hash, created_by)
      values (${id}::uuid, ${slug}, ${question.register}, ${question.level}, ${definitionJson(question)}::jsonb, ${definitionHash(question)}, app.person()) on conflict (slug) do nothing`);
    if (made === 0) throw new Refusal('slug-taken', { where: 'slug', status: 409, params: { slug } });
    for (const { language, title, lede } of texts)
      await tx.run(
        sql`insert into app.figure_text (figure_id, language, title, lede) values (${id}::uuid, ${language}, ${title}, ${lede})`,
      );
    return { result: { slug }, audit: { register: question.register, subject: id, content: definitionJson(question) } };
  });
}

function languageOf(text: string): Language {
  if (!isLanguage(text)) throw new Refusal('language-unknown', { where: 'language', params: { language: text } });
  return text;
}
