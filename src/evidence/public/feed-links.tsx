import { registerLabel } from '../../fields/labels.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Translate } from '../../site/messages.ts';

/** Address of a feed; without a register, of all of them. */
export const feedAddress = (format: 'atom' | 'json', register: CompiledRegister | null, language: string): string =>
  `/feeds/${register === null ? 'records' : register.name}.${format}?language=${language}`;

export const feedTitle = (t: Translate, network: string, register: CompiledRegister | null): string =>
  register === null ? t('public.feed.records', { network }) : t('public.feed.register', { network, register: registerLabel(register, t) });

/** For `<head>`: readers of feeds find them by the page's own address. */
export const FeedLinks = ({ t, network, register = null }: { t: Translate; network: string; register?: CompiledRegister | null }) => (
  <>
    <link
      rel="alternate"
      type="application/atom+xml"
      title={feedTitle(t, network, register)}
      href={feedAddress('atom', register, t.language)}
    />
    <link
      rel="alternate"
      type="application/feed+json"
      title={feedTitle(t, network, register)}
      href={feedAddress('json', register, t.language)}
    />
  </>
);
