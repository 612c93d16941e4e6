import { registerLabel } from '../../fields/labels.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Translate } from '../../site/messages.ts';

/** Registers as cards, each with what it is for and how many records the reader may open. */
export const RegisterCards = ({
  t,
  registers,
  counts,
  level = 2,
}: {
  t: Translate;
  registers: readonly CompiledRegister[];
  counts: ReadonlyMap<string, number | null>;
  level?: 2 | 3;
}) => (
  <ul class="cards plain-list">
    {registers.map((register) => {
      const count = counts.get(register.name) ?? null;
      const link = <a href={`/${t.language}/registers/${register.name}`}>{registerLabel(register, t)}</a>;
      return (
        <li class="panel card">
          {level === 2 ? <h2>{link}</h2> : <h3>{link}</h3>}
          <p>{t.lookUp(`registers.${register.name}.about`) ?? register.about}</p>
          <p class="quiet">{count === null ? t('evidence.registers.onlyFigures') : t('evidence.registers.records', { count })}</p>
        </li>
      );
    })}
  </ul>
);
