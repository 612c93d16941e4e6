import { LANGUAGE_NAMES, LANGUAGES, direction, type Language } from '../kernel/languages.ts';
import { Button } from './components/button.tsx';
import { Csrf } from './components/csrf.tsx';
import { Icon } from './components/icon.tsx';
import { IslandScript } from './components/island-script.tsx';
import { Mark } from './components/mark.tsx';
import type { Translate } from './messages.ts';
import type { NavigationItem, PagePerson, PageProps } from './page-props.ts';

/** A page the reader can leave for at once: large, harmless, in nearly every language. */
export const DEFAULT_EXIT = 'https://www.wikipedia.org/';

export const NavigationLink = ({ item }: { item: NavigationItem }) => (
  <a href={item.href} aria-current={item.isCurrent === true ? 'page' : undefined}>
    {item.label}
  </a>
);

const LanguageSwitch = ({
  t,
  path,
  search = '',
  languages = LANGUAGES,
}: {
  t: Translate;
  path: string;
  search?: string | undefined;
  languages?: readonly Language[] | undefined;
}) => (
  <details class="menu" name="bar">
    <summary>
      <span class="unseen">{t('site.language')}: </span>
      {LANGUAGE_NAMES[t.language]}
      <Icon name="down" />
    </summary>
    <ul>
      {languages.map((language) => (
        <li>
          <a
            href={`/${language}${path}${search}`}
            lang={language}
            dir={direction(language)}
            hreflang={language}
            aria-current={language === t.language ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[language]}
          </a>
        </li>
      ))}
    </ul>
  </details>
);

const PersonMenu = ({ t, person }: { t: Translate; person: PagePerson }) => (
  <details class="menu" name="bar">
    <summary>
      <span class="unseen">{t('site.account')}: </span>
      <bdi>{person.name}</bdi>
      <Icon name="down" />
    </summary>
    <div>
      <ul>
        {person.menu.map((item) => (
          <li>
            <NavigationLink item={item} />
          </li>
        ))}
      </ul>
      <form method="post" action={person.signOut.action}>
        <Csrf token={person.signOut.csrf} />
        <button class="menu-button" type="submit">
          {t('site.signOut')}
        </button>
      </form>
    </div>
  </details>
);

const QuietHeader = ({ t, path, search, languages, exitHref = DEFAULT_EXIT }: PageProps) => (
  <header class="bar quiet-bar">
    <span class="brand">
      <Mark />
    </span>
    <LanguageSwitch t={t} path={path} search={search} languages={languages} />
    <quick-exit>
      <a class="button stop" href={exitHref} rel="noreferrer noopener" title={t('site.quiet.exitHelp')}>
        {t('site.quiet.exit')}
      </a>
      <IslandScript name="quick-exit" />
    </quick-exit>
  </header>
);

export const PageHeader = (props: PageProps) => {
  const { t, door, network, navigation = [], person, signInHref, path, search, languages } = props;
  if (door === 'quiet') return <QuietHeader {...props} />;
  return (
    <header class="bar">
      <a class="brand" href={`/${t.language}`} aria-label={t('site.home', { network })}>
        <Mark />
        <bdi>{network}</bdi>
      </a>
      {navigation.length === 0 ? null : (
        <nav class="main-navigation" aria-label={t('site.navigation')}>
          {navigation.map((item) => (
            <NavigationLink item={item} />
          ))}
        </nav>
      )}
      <div class="bar-end">
        <LanguageSwitch t={t} path={path} search={search} languages={languages} />
        {person === undefined ? null : <PersonMenu t={t} person={person} />}
        {person === undefined && signInHref !== undefined ? (
          <Button look="soft" href={signInHref}>
            {t('site.signIn')}
          </Button>
        ) : null}
      </div>
    </header>
  );
};
