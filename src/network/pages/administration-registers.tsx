import type { Problem } from '../../kernel/refusal.ts';
import { registerLabel } from '../../fields/labels.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { Facts } from '../../site/components/facts.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { Tag } from '../../site/components/tag.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import { frame, redirectTo } from '../page-frame.tsx';
import type { Route, Visit } from '../route.ts';
import { confirmDuty } from '../set-up/confirm-duty.ts';
import { type Duty, readDuties } from '../set-up/duty-store.ts';
import { attempt, errorAt, type Form, readForm, under } from './form.ts';
import { dutyText } from './duty-text.ts';
import { Section } from './section.tsx';

const BASE = '/administration/registers';

async function registersPage(visit: Visit, form: Form | null = null, problems: readonly Problem[] = []): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const duties = await readDuties(acting);
  return frame(
    visit,
    {
      title: t('network.admin.registers'),
      current: '/administration',
      width: 'reading',
      problems,
      crumbs: [{ label: t('network.admin.title'), href: `/${t.language}/administration` }, { label: t('network.admin.registers') }],
    },
    <div class="stack">
      <PageHead title={t('network.admin.registers')} line={t('network.duty.line')} />
      {acting.platform.model.registers.map((register) => (
        <DutyForm
          visit={visit}
          register={register}
          duty={duties.get(register.name) ?? null}
          form={form?.text('register') === register.name ? form : null}
          problems={problems}
        />
      ))}
    </div>,
  );
}

interface DutyFormProps {
  visit: Visit;
  register: CompiledRegister;
  duty: Duty | null;
  form: Form | null;
  problems: readonly Problem[];
}

function DutyForm({ visit, register, duty, form, problems }: DutyFormProps) {
  const t = visit.get('t');
  const name = (field: string) => `${register.name}.${field}`;
  const years = duty === null ? register.duties.retentionYears : duty.retentionYears;
  return (
    <Section title={registerLabel(register, t)} id={register.name}>
      {duty === null ? (
        <Tag look="wait">{t('network.duty.off')}</Tag>
      ) : (
        <Tag>{t('network.duty.on', { day: t.date(duty.confirmedAt) })}</Tag>
      )}
      <Facts
        items={[
          { label: t('network.duty.purpose'), value: dutyText(t, register, 'purpose') },
          { label: t('network.duty.basis'), value: dutyText(t, register, 'basis') },
          { label: t('network.duty.special'), value: t(`network.duty.category.${register.duties.specialCategories ?? 'none'}`) },
        ]}
      />
      <form class="stack" method="post" action={`/${t.language}${BASE}`}>
        <Csrf token={visit.get('csrf')} />
        <input type="hidden" name="register" value={register.name} />
        <TextInput
          t={t}
          name={name('controller')}
          label={t('network.duty.controller')}
          value={form?.text(name('controller')) ?? duty?.controller ?? visit.get('network')}
          error={errorAt(visit, problems, name('controller'))}
          isRequired
        />
        <TextInput
          t={t}
          name={name('retention')}
          label={t('network.duty.retention')}
          help={t('network.duty.retentionHelp')}
          value={form?.text(name('retention')) ?? years}
          inputMode="numeric"
          size="short"
          error={errorAt(visit, problems, name('retention'))}
        />
        <Button look={duty === null ? 'strong' : 'soft'}>{t(duty === null ? 'network.duty.confirm' : 'network.duty.confirmAgain')}</Button>
      </form>
    </Section>
  );
}

/** Years as typed: empty keeps for good; anything else than a whole number comes out as not one, and is refused. */
export const yearsFrom = (text: string): number | null =>
  text.trim() === '' ? null : /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;

export const administrationRegisterRoutes: readonly Route[] = [
  { method: 'get', path: BASE, who: ['administrator'], handle: (visit) => registersPage(visit) },
  {
    method: 'post',
    path: BASE,
    who: ['administrator'],
    handle: async (visit) => {
      const form = await readForm(visit);
      const register = form.text('register');
      const { problems } = await attempt(() =>
        confirmDuty(visit.get('acting'), {
          register,
          controller: form.text(`${register}.controller`),
          retentionYears: yearsFrom(form.text(`${register}.retention`)),
        }),
      );
      return problems === null
        ? redirectTo(visit, BASE, 'network.flash.dutyConfirmed')
        : registersPage(visit, form, under(register, problems));
    },
  },
];
