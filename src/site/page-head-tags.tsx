import { raw } from 'hono/html';
import { LANGUAGES } from '../kernel/languages.ts';
import { asset, hasAsset } from './assets.ts';
import type { PageProps } from './page-props.ts';

const FONTS = { ltr: 'atkinson-hyperlegible-next-latin-wght-normal.woff2', rtl: 'noto-sans-arabic-arabic-wght-normal.woff2' } as const;

/** JSON that cannot end its script element or open a comment in it. */
const safeJson = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const Alternates = ({ path, origin, languages = LANGUAGES, t }: PageProps) => (
  <>
    <link rel="canonical" href={`${origin}/${t.language}${path}`} />
    {languages.map((language) => (
      <link rel="alternate" hreflang={language} href={`${origin}/${language}${path}`} />
    ))}
    <link rel="alternate" hreflang="x-default" href={`${origin}/en${path}`} />
  </>
);

/** Everything inside `<head>`. The quiet door tells nothing: a neutral title, no description, no network. */
export const PageHeadTags = (props: PageProps) => {
  const { t, door, title, network, description, origin, structuredData, head } = props;
  const isQuiet = door === 'quiet';
  const isPublic = door === 'public';
  const font = FONTS[t.direction];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{isQuiet ? t('site.quiet.title') : title === network ? title : `${title} · ${network}`}</title>
      {isPublic ? null : <meta name="robots" content="noindex, nofollow, noarchive" />}
      {isPublic && description !== undefined ? <meta name="description" content={description} /> : null}
      <meta name="referrer" content="same-origin" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      {hasAsset(font) ? <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={asset(font)} /> : null}
      <link rel="stylesheet" href={asset('main.css')} />
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      {isPublic && origin !== undefined ? <Alternates {...props} /> : null}
      {isPublic && structuredData !== undefined ? <script type="application/ld+json">{raw(safeJson(structuredData))}</script> : null}
      {head}
    </head>
  );
};
