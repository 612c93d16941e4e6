import { fieldLabel } from '../../../fields/index.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import type { RecordValues } from '../../../model/values.ts';
import { Facts } from '../../../site/components/facts.tsx';
import { Who } from '../../../site/components/who.tsx';
import type { Translate } from '../../../site/messages.ts';

/** Canonical values of a register's form as they were said, field by field; `hasWho` adds who sees each. */
export const SaidValues = ({
  t,
  register,
  values,
  hasWho = false,
}: {
  t: Translate;
  register: CompiledRegister;
  values: RecordValues;
  hasWho?: boolean;
}) => (
  <Facts
    items={register.fields
      .filter((field) => values[field.name] !== null && values[field.name] !== undefined)
      .map((field) => ({
        label: fieldLabel(field, t),
        value: (
          <>
            {field.kind.view({ field, value: values[field.name], level: 'restricted', speaker: t })}
            {hasWho ? <Who t={t} level={field.sensitivity} /> : null}
          </>
        ),
      }))}
  />
);
