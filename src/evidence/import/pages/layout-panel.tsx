import type { Translate } from '../../../site/messages.ts';
import { Button } from '../../../site/components/button.tsx';
import { Csrf } from '../../../site/components/csrf.tsx';
import { Facts } from '../../../site/components/facts.tsx';
import { Panel } from '../../../site/components/panel.tsx';
import { SelectInput } from '../../../site/components/select-input.tsx';
import { TextInput } from '../../../site/components/text-input.tsx';
import type { Batch, ReadingChoice } from '../batch/batch-store.ts';
import type { TableLayout } from '../reading/table-source.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1256', 'iso-8859-15'] as const;
const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;

const delimiterWords = (t: Translate, delimiter: string): string => (delimiter === '\t' ? t('import.layout.tab') : delimiter);

/** What was found out about a file, and a form for whoever knows better. */
export const LayoutPanel = ({ t, csrf, batch, layout }: { t: Translate; csrf: string; batch: Batch; layout: TableLayout }) => (
  <Panel title={t('import.layout.title')}>
    <Facts
      items={[
        { label: t('import.layout.kind'), value: layout.kind.toUpperCase() },
        ...(layout.encoding === undefined ? [] : [{ label: t('import.layout.encoding'), value: layout.encoding }]),
        ...(layout.delimiter === undefined ? [] : [{ label: t('import.layout.delimiter'), value: delimiterWords(t, layout.delimiter) }]),
        ...(layout.sheet === undefined ? [] : [{ label: t('import.layout.sheet'), value: <span dir="auto">{layout.sheet}</span> }]),
        { label: t('import.layout.header'), value: t.number(layout.headerRow) },
        { label: t('import.layout.columns'), value: t.number(layout.columns.length) },
      ]}
    />
    <details>
      <summary>{t('import.layout.change')}</summary>
      <form class="stack" method="post" action={`/${t.language}/import/${batch.id}/reading`}>
        <Csrf token={csrf} />
        {layout.sheets === undefined || layout.sheets.length < 2 ? null : (
          <SelectInput
            t={t}
            name="sheet"
            label={t('import.layout.sheet')}
            options={layout.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            value={layout.sheet}
            hasUnknown={false}
            emptyLabel={null}
          />
        )}
        {layout.kind === 'csv' ? (
          <>
            <SelectInput
              t={t}
              name="encoding"
              label={t('import.layout.encoding')}
              options={[...new Set([layout.encoding!, ...ENCODINGS])].map((encoding) => ({ value: encoding, label: encoding }))}
              value={layout.encoding}
              hasUnknown={false}
              emptyLabel={null}
            />
            <SelectInput
              t={t}
              name="delimiter"
              label={t('import.layout.delimiter')}
              options={Object.entries(DELIMITERS).map(([name, sign]) => ({ value: name, label: delimiterWords(t, sign) }))}
              value={Object.entries(DELIMITERS).find(([, sign]) => sign === layout.delimiter)?.[0]}
              hasUnknown={false}
              {...(Object.values<string | undefined>(DELIMITERS).includes(layout.delimiter) ? { emptyLabel: null } : {})}
            />
          </>
        ) : null}
        {layout.kind === 'json' ? null : (
          <TextInput
            t={t}
            name="headerRow"
            label={t('import.layout.header')}
            help={t('import.layout.headerHelp')}
            value={layout.headerRow}
            inputMode="numeric"
            size="short"
          />
        )}
        <div class="row">
          <Button look="soft">{t('site.actions.apply')}</Button>
        </div>
      </form>
    </details>
  </Panel>
);

/** The choice a form carries; what is not offered or not understood is left to the detection. */
export function readReading(form: Readonly<Record<string, unknown>>): ReadingChoice {
  const { sheet, encoding, delimiter, headerRow } = form;
  const sign = typeof delimiter === 'string' ? DELIMITERS[delimiter as keyof typeof DELIMITERS] : undefined;
  return {
    ...(typeof sheet === 'string' && sheet !== '' && { sheet }),
    ...(ENCODINGS.some((known) => known === encoding) && { encoding: encoding as string }),
    ...(sign !== undefined && { delimiter: sign }),
    ...(typeof headerRow === 'string' && /^\d{1,6}$/.test(headerRow.trim()) && { headerRow: Number(headerRow) }),
  };
}
