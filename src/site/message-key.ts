import type evidence from '../../locales/en/evidence.json';
import type figures from '../../locales/en/figures.json';
import type frame from '../../locales/en/frame.json';
import type imports from '../../locales/en/import.json';
import type leaving from '../../locales/en/leaving.json';
import type report from '../../locales/en/report.json';
import type network from '../../locales/en/network.json';
import type sealed from '../../locales/en/sealed.json';
import type setup from '../../locales/en/setup.json';
import type publicPages from '../../locales/en/public.json';
import type site from '../../locales/en/site.json';

/** The one place to add a file of `locales/<lang>/`: its name is the first segment of its keys. */
interface MessageTrees {
  evidence: typeof evidence;
  figures: typeof figures;
  frame: typeof frame;
  import: typeof imports;
  public: typeof publicPages;
  leaving: typeof leaving;
  report: typeof report;
  network: typeof network;
  sealed: typeof sealed;
  setup: typeof setup;
  site: typeof site;
}

type Paths<T> = T extends string ? never : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

type RefusalPaths<T> = T extends { refusal: infer R } ? Paths<R> : never;

/**
 * Dotted path of a message: `site.actions.save`.
 * A top-level tree `refusal` of any file joins `refusal.…`, so that each capability carries the sentences of its own refusals.
 */
export type MessageKey =
  | { [F in keyof MessageTrees & string]: `${F}.${Exclude<Paths<MessageTrees[F]>, `refusal.${string}`>}` }[keyof MessageTrees & string]
  | `refusal.${{ [F in keyof MessageTrees & string]: RefusalPaths<MessageTrees[F]> }[keyof MessageTrees & string]}`;
