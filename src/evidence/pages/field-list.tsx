import { fieldLabel } from '../../fields/labels.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { CompiledField } from '../../model/field.ts';
import type { Level } from '../../model/sensitivity.ts';
import { Facts } from '../../site/components/facts.tsx';
import { Withheld } from '../../site/components/withheld.tsx';
import type { Translate } from '../../site/messages.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { TranslatedText } from '../translation/pages/translated-text.tsx';
import { sourceText, targetLanguages } from '../translation/translated-fields.ts';

export interface FieldListProps {
  readonly t: Translate;
  readonly register: CompiledRegister;
  readonly record: StoredRecord;
  readonly level: Level;
  /** Checked translations into the reader's language, by field. */
  readonly translations: ReadonlyMap<string, string>;
  /** Where stewards fetch what is sealed; null for everybody else. */
  readonly sealedHref: string | null;
}

/** Every field this reader may see and that was answered; withheld ones say so, empty ones are left out. */
export const FieldList = ({ t, register, record, level, translations, sealedHref }: FieldListProps) => (
  <Facts
    items={register.fields.flatMap((field) => {
      if (record.withheld.includes(field.name))
        return level === 'public' ? [] : [{ label: fieldLabel(field, t), value: <Withheld t={t} /> }];
      if ((record.values[field.name] ?? null) === null) return [];
      return [{ label: fieldLabel(field, t), value: <>{shown({ t, record, level, translations, sealedHref, field })}</> }];
    })}
  />
);

function shown({
  t,
  record,
  level,
  translations,
  sealedHref,
  field,
}: Omit<FieldListProps, 'register'> & { readonly field: CompiledField }) {
  const value = record.values[field.name];
  const text = translations.get(field.name);
  const source = text === undefined ? null : sourceText(field, record.values);
  if (text !== undefined && source !== null && targetLanguages(source).includes(t.language))
    return <TranslatedText t={t} source={source} text={text} />;
  const view = field.kind.view({ field, value, level, speaker: t });
  if (field.sensitivity !== 'sealed' || sealedHref === null) return view;
  return (
    <>
      {view} <a href={sealedHref}>{t('sealed.record.open')}</a>
    </>
  );
}
