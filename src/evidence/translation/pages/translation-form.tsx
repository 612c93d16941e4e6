import { fieldLabel, problemsAt } from '../../../fields/index.ts';
import { direction, type Language } from '../../../kernel/languages.ts';
import type { Problem } from '../../../kernel/refusal.ts';
import type { CompiledField } from '../../../model/field.ts';
import type { ProseValue } from '../../../model/values.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { languageName } from '../../../site/components/language-text.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { TextArea } from '../../../site/components/text-area.tsx';
import type { Translate } from '../../../site/messages.ts';

/** One text into one language, the source beside it. */
export const TranslationForm = ({
  t,
  csrf,
  action,
  field,
  language,
  source,
  version,
  text,
  problems,
}: {
  t: Translate;
  csrf: string;
  action: string;
  field: CompiledField;
  language: Language;
  source: ProseValue;
  /** Version of the record whose text this is. */
  version: number;
  text: string;
  problems: readonly Problem[];
}) => (
  <section class="beside" id="write">
    <Panel title={t('sealed.translation.source')} isTinted>
      <div class="as-said" lang={source.language} dir={source.language === 'und' ? 'auto' : direction(source.language)}>
        {source.text}
      </div>
    </Panel>
    <form class="stack" method="post" action={action}>
      <Csrf token={csrf} />
      <input type="hidden" name="field" value={field.name} />
      <input type="hidden" name="to" value={language} />
      <input type="hidden" name="version" value={String(version)} />
      <TextArea
        t={t}
        name="text"
        label={t('sealed.translation.into', { label: fieldLabel(field, t), language: languageName(t, language) })}
        help={t('sealed.translation.help')}
        value={text}
        rows={14}
        maxLength={field.options['maxLength'] as number}
        contentLanguage={language}
        level={field.sensitivity}
        error={problemsAt(problems, 'text', t)}
      />
      <div class="row">
        <Button name="do" value="checked">
          {t('sealed.translation.saveChecked')}
        </Button>
        <Button look="soft" name="do" value="draft">
          {t('sealed.translation.saveDraft')}
        </Button>
      </div>
    </form>
  </section>
);
