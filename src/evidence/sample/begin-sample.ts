import { sql } from 'kysely';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { SAMPLE_ORGANISATIONS } from './organisations.ts';

/** Who is in the sample, and the batch that marks its records. */
export interface SampleCast {
  readonly batch: string;
  readonly organisations: readonly { readonly id: string; readonly people: readonly string[] }[];
  /** Records the sample has already. */
  readonly records: number;
}

/** Addresses of the two who make and publish the sample's figures. */
export const SAMPLE_EDITORS: readonly string[] = ['first.sample-lantern-house@example.org', 'first.sample-porto-aberto@example.org'];

const LANGUAGES: Readonly<Record<string, string>> = {
  IT: 'it',
  CH: 'it',
  FR: 'fr',
  BE: 'fr',
  ES: 'es',
  DE: 'de',
  AT: 'de',
  NL: 'nl',
  PT: 'pt',
};

/** The organisations and people as they are put in, with ids of their own. */
function invented(batch: string) {
  const organisations = SAMPLE_ORGANISATIONS.map((organisation, index) => ({
    ...organisation,
    id: uuidv7(),
    joinedOn: `${2001 + ((index * 7) % 24)}-0${1 + (index % 9)}-01`,
  }));
  const people = organisations.flatMap((organisation) =>
    organisation.people.map((name, index) => ({
      id: uuidv7(),
      name,
      email: `${index === 0 ? 'first' : 'second'}.${organisation.shortName}@example.org`,
      language: LANGUAGES[organisation.country] ?? 'en',
      organisationId: organisation.id,
      role: index === 0 ? 'member-administrator' : 'member',
    })),
  );
  const editors = people.filter(({ email }) => SAMPLE_EDITORS.includes(email)).map((person) => ({ id: uuidv7(), personId: person.id }));
  return { batch, organisations: organisations.map(({ people: _people, ...organisation }) => organisation), people, editors };
}

/**
 * Puts the sample's organisations and people in, or finds those put in before. Refusals: `not-set-up`; `sample-not-empty` where real records are,
 * unless `isBeside` says that the two may stand side by side.
 */
export async function beginSample(acting: Acting, options: { isBeside: boolean }): Promise<SampleCast> {
  return act(acting, 'worker', 'sample.begin', async (tx) => {
    const [row] = await tx.rows(
      sql<{ batch: string | null }>`select app.sample_begin(${JSON.stringify(invented(uuidv7()))}::jsonb) as batch`,
    );
    const batch = row?.batch ?? null;
    if (batch === null) throw new Refusal('not-set-up', { status: 409 });
    const [setting] = await tx.rows(sql<{ value: { organisations: string[] } }>`select value from app.setting where key = 'sample'`);
    const members = await tx.rows(
      sql<{
        organisation_id: string;
        person_id: string;
      }>`select organisation_id, person_id from app.membership where organisation_id = any(${setting!.value.organisations}::uuid[]) order by role desc, person_id`,
    );
    let records = 0;
    for (const register of acting.platform.model.registers) {
      const [counted] = await tx.rows(sql<{
        mine: number;
        others: boolean;
      }>`select count(*) filter (where r.batch_id = ${batch}::uuid)::integer as mine, coalesce(bool_or(r.batch_id is distinct from ${batch}::uuid
        and not exists (select from ${sql.id('register', `${register.table}_past`)} p where p.id = r.id and p.batch_id = ${batch}::uuid)), false) as others from ${sql.id('register', register.table)} r`);
      if (counted!.others && !options.isBeside) throw new Refusal('sample-not-empty', { status: 409 });
      records += counted!.mine;
    }
    const organisations = setting!.value.organisations.map((id) => ({
      id,
      people: members.filter((member) => member.organisation_id === id).map((member) => member.person_id),
    }));
    return { result: { batch, organisations, records }, audit: { subject: batch, count: organisations.length } };
  });
}
