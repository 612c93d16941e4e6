import type { Child } from 'hono/jsx';
import type { Language } from '../kernel/languages.ts';
import type { Crumb } from './components/crumbs.tsx';
import type { SummaryProblem } from './components/error-summary.tsx';
import type { Translate } from './messages.ts';

/** `quiet`: where someone at risk may be reading. No name, no navigation, a quick exit. */
export type Door = 'public' | 'desk' | 'quiet';

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean;
}

export interface Flash {
  readonly kind: 'done' | 'note' | 'stop';
  readonly text: Child;
}

export interface PagePerson {
  readonly name: string;
  readonly menu: readonly NavigationItem[];
  /** Address that a sign-out is posted to, and the session's token. */
  readonly signOut: { readonly action: string; readonly csrf: string };
}

export interface PageProps {
  readonly t: Translate;
  readonly door: Door;
  /** Shown in the browser's title except at the quiet door, which always says the same neutral word. */
  readonly title: string;
  /** Name of the network. */
  readonly network: string;
  /** Address after the language: `/figures/x`, or '' for the first page. The language switch keeps it. */
  readonly path: string;
  /** Query string with its `?`, kept by the language switch; '' when it must not be (a token, a search). */
  readonly search?: string;
  /** Languages this page is offered in; all by default. */
  readonly languages?: readonly Language[];
  readonly navigation?: readonly NavigationItem[];
  readonly person?: PagePerson;
  /** Offered when nobody is signed in. */
  readonly signInHref?: string;
  readonly footer?: readonly NavigationItem[];
  readonly crumbs?: readonly Crumb[];
  readonly flash?: Flash | undefined;
  /** Said on every page but the quiet ones: this network is a fictional sample. */
  readonly notice?: string;
  readonly problems?: readonly SummaryProblem[];
  readonly description?: string;
  /** Absolute address of this installation (`https://…`), for canonical and language links; public door only. */
  readonly origin?: string;
  readonly width?: 'wide' | 'reading' | 'phone';
  /** Structured data (schema.org), written as a data block that no browser runs. Public door only. */
  readonly structuredData?: object;
  /** Where the quick exit leads. */
  readonly exitHref?: string;
  /** More for `<head>`: feeds, `<meta http-equiv="refresh">` of a job's page. */
  readonly head?: Child;
  readonly children: Child;
}
