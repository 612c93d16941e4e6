import { frame } from '../../network/page-frame.tsx';
import type { Route } from '../../network/route.ts';
import { PageHead } from '../../site/components/page-head.tsx';
import type { Translate } from '../../site/messages.ts';
import type { ApiRoute } from './api-route.ts';
import { openApiDocument } from './open-api-document.ts';
import { propertiesOf, type Schema, typeWords } from './schema-words.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: { readonly 'application/json'?: { readonly schema: Schema } } }>
  >;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

interface Line {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const Lines = ({ caption, lines }: { caption: string; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{caption}</h3>
      <dl class="api-lines" lang="en" dir="ltr">
        {lines.map(({ name, type, text }) => (
          <div>
            <dt>
              <code>{name}</code> {type === '' ? null : <small>{type}</small>}
            </dt>
            <dd>{text.replaceAll('`', '')}</dd>
          </div>
        ))}
      </dl>
    </>
  );

const parameterLines = (operation: Operation): readonly Line[] =>
  (operation.parameters ?? []).map(({ name, description, schema }) => ({
    name,
    type: schema === undefined ? '' : typeWords(schema),
    text: description ?? schema?.description ?? '',
  }));

const Path = ({ t, path, operation, document }: { t: Translate; path: string; operation: Operation; document: ApiDocument }) => {
  const good = operation.responses['200']?.content?.['application/json']?.schema;
  return (
    <details class="api-path">
      <summary>
        <span>
          <code dir="ltr">GET /api/v1{path}</code>
          <small lang="en" dir="ltr">
            {operation.summary}
          </small>
        </span>
      </summary>
      <Lines caption={t('public.api.parameter')} lines={parameterLines(operation).filter((line) => line.text !== '')} />
      <Lines
        caption={t('public.api.answers')}
        lines={[
          ...Object.entries(operation.responses).map(([status, { description }]) => ({ name: status, type: '', text: description })),
          ...(good === undefined ? [] : propertiesOf(good, document.components?.schemas ?? {}).filter((line) => line.text !== '')),
        ]}
      />
    </details>
  );
};

/** The interface for programs, explained from its own document: our HTML, no script from anywhere. */
export const apiPageRoute = (routes: readonly ApiRoute[]): Route => ({
  method: 'get',
  path: '/api',
  who: ['everyone'],
  isCached: true,
  handle: (visit) => {
    const t = visit.get('t');
    const document = openApiDocument(routes, {
      title: visit.get('network'),
      server: `${visit.get('acting').platform.origin}/api/v1`,
    }) as ApiDocument;
    return frame(
      visit,
      { title: t('public.api.title'), current: '/data', description: t('public.api.lede'), width: 'reading' },
      <div class="stack">
        <PageHead title={t('public.api.title')} line={t('public.api.lede')} />
        <p>{t('public.api.limit')}</p>
        <p>
          <a href="/api/v1/openapi.json">{t('public.api.document')}</a>
          {t.language === 'en' ? null : ` · ${t('public.api.english')}`}
        </p>
        <div>
          {Object.entries(document.paths).map(([path, { get }]) =>
            get === undefined ? null : <Path t={t} path={path} operation={get} document={document} />,
          )}
        </div>
      </div>,
    );
  },
});
