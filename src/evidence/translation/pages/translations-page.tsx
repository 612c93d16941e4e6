import { fieldLabel } from '../../../fields/index.ts';
import { showReference } from '../../../kernel/ids.ts';
import { isLanguage, type Language } from '../../../kernel/languages.ts';
import { Invalid, type Problem, Refusal } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { CompiledField } from '../../../model/field.ts';
import { identityOf } from '../../../network/acting.ts';
import { frame, redirectTo } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { PageHead } from '../../../site/components/page-head.tsx';
import { findRegister } from '../../pages/find-register.ts';
import { postedForm } from '../../form/posted-form.ts';
import { captionOf } from '../../record/caption.ts';
import { openRecord } from '../../record/open-record.ts';
import type { StoredRecord } from '../../record/stored-record.ts';
import { saveTranslation } from '../save-translation.ts';
import { sourceText, targetLanguages, translatedFields } from '../translated-fields.ts';
import { lastChange, readTranslations, type Translation } from '../translation-store.ts';
import { LanguagesPanel } from './languages-panel.tsx';
import { TranslationForm } from './translation-form.tsx';

const PATH = '/registers/:register/:reference{[0-9A-Za-z-]{11,14}}/translations';

interface Opened {
  readonly register: CompiledRegister;
  readonly record: StoredRecord;
  readonly translations: readonly Translation[];
  /** Version in which each text got the words it has now. */
  readonly changedIn: ReadonlyMap<string, number>;
}

async function opened(visit: Visit): Promise<Opened> {
  const acting = visit.get('acting');
  const register = findRegister(visit);
  if (acting.session?.stewardOf.has(register.name) !== true) throw new Refusal('not-allowed', { status: 403 });
  const { record } = await openRecord(acting, register, visit.req.param('reference') ?? '');
  return acting.platform.database.as(identityOf(acting, 'steward'), async (tx) => {
    const changedIn = new Map<string, number>();
    for (const field of translatedFields(register))
      if (sourceText(field, record.values) !== null) changedIn.set(field.name, await lastChange(tx, register, record, field));
    return { register, record, changedIn, translations: await readTranslations(tx, record.id) };
  });
}

/** What the form below the list is about. */
interface Chosen {
  readonly field: CompiledField;
  readonly language: Language;
  /** As typed; else what is kept. */
  readonly typed?: string;
}

function chosenIn({ register, record }: Opened, name: string | null | undefined, language: string | null | undefined): Chosen | null {
  const field = translatedFields(register).find((one) => one.name === name);
  const source = field === undefined ? null : sourceText(field, record.values);
  if (field === undefined || source === null || !isLanguage(language) || !targetLanguages(source).includes(language)) return null;
  return { field, language };
}

function translationsPage(visit: Visit, page: Opened, chosen: Chosen | null, problems: readonly Problem[] = []) {
  const t = visit.get('t');
  const { register, record, translations, changedIn } = page;
  const base = `/${t.language}/registers/${register.name}/${record.reference ?? ''}`;
  const texts = translatedFields(register).flatMap((field) => {
    const source = sourceText(field, record.values);
    return source === null ? [] : [{ field, source }];
  });
  return frame(
    visit,
    {
      title: t('sealed.translation.title'),
      current: '/registers',
      crumbs: [{ label: showReference(record.reference ?? ''), href: base }, { label: t('sealed.translation.title') }],
      problems,
    },
    <div class="stack">
      <PageHead title={t('sealed.translation.title')} line={captionOf(register, record, t)} />
      <p>{t('sealed.translation.lede')}</p>
      {texts.length === 0 ? <p>{t('sealed.translation.none')}</p> : null}
      {chosen === null ? null : (
        <TranslationForm
          t={t}
          csrf={visit.get('csrf')}
          action={`${base}/translations`}
          field={chosen.field}
          language={chosen.language}
          source={sourceText(chosen.field, record.values)!}
          version={record.version}
          text={chosen.typed ?? translations.find((one) => one.field === chosen.field.name && one.language === chosen.language)?.text ?? ''}
          problems={problems}
        />
      )}
      {texts.map(({ field, source }) => (
        <LanguagesPanel
          t={t}
          label={fieldLabel(field, t)}
          source={source}
          translations={translations.filter((one) => one.field === field.name)}
          changedIn={changedIn.get(field.name) ?? 1}
          hrefOf={(language) => `${base}/translations?field=${field.name}&to=${language}#write`}
        />
      ))}
    </div>,
  );
}

async function save(visit: Visit): Promise<Response> {
  const page = await opened(visit);
  const form = await postedForm(visit);
  const chosen = chosenIn(page, form.get('field'), form.get('to'));
  if (chosen === null) throw new Refusal('no-such-translation');
  const typed = form.get('text') ?? '';
  const reference = page.record.reference ?? '';
  try {
    await saveTranslation(visit.get('acting'), page.register, {
      reference,
      version: Number(form.get('version')),
      field: chosen.field.name,
      language: chosen.language,
      text: typed,
      state: form.get('do') === 'checked' ? 'checked' : 'draft',
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    const problems = error instanceof Invalid ? error.problems : [{ where: error.where ?? 'text', code: error.code, params: error.params }];
    // The text as it is now stands beside what was typed; saving again is against that.
    return translationsPage(visit, await opened(visit), { ...chosen, typed }, problems);
  }
  return redirectTo(visit, `/registers/${page.register.name}/${reference}/translations`, 'sealed.flash.translated');
}

export const translationRoutes: readonly Route[] = [
  {
    method: 'get',
    path: PATH,
    who: ['steward'],
    handle: async (visit) => {
      const page = await opened(visit);
      return translationsPage(visit, page, chosenIn(page, visit.req.query('field'), visit.req.query('to')));
    },
  },
  { method: 'post', path: PATH, who: ['steward'], handle: save },
];
