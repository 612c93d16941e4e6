import type { Html, ViewProps } from '../model/field.ts';
import { maySee } from '../model/sensitivity.ts';
import { Withheld } from '../site/components/withheld.tsx';

/** The view of a type whose parts are all equally sensitive: withheld is said, nothing said shows as nothing. */
export const viewWhenVisible =
  <V,>(show: (props: ViewProps<V> & { readonly value: V & {} }) => Html) =>
  (props: ViewProps<V>): Html => {
    const { value, field, level, speaker } = props;
    if (!maySee(level, field.sensitivity)) return <Withheld t={speaker} />;
    return value === null || value === undefined ? null : show({ ...props, value });
  };
