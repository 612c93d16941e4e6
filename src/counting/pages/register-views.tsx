import type { CompiledRegister } from '../../model/compile-model.ts';
import { Views } from '../../site/components/views.tsx';
import type { Translate } from '../../site/messages.ts';

/** The same selection as table, map, timeline, count. */
export const RegisterViews = ({
  t,
  register,
  query,
  current,
}: {
  t: Translate;
  register: CompiledRegister;
  query: string;
  current: 'map' | 'timeline';
}) => {
  const base = `/${t.language}/registers/${register.name}`;
  return (
    <Views
      t={t}
      views={[
        { label: t('evidence.list.table'), href: base + query },
        ...(register.placed === undefined
          ? []
          : [{ label: t('evidence.list.map'), href: `${base}/map${query}`, isCurrent: current === 'map' }]),
        ...(register.dated === undefined
          ? []
          : [{ label: t('evidence.list.timeline'), href: `${base}/timeline${query}`, isCurrent: current === 'timeline' }]),
      ]}
    />
  );
};
