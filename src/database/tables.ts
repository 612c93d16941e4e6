import type { Generated } from 'kysely';

/** The fixed tables, as Kysely sees them. Register tables are made by the schema compiler and read through its own fragments. */
export interface Tables {
  'app.setting': { key: string; value: unknown };
  'app.organisation': {
    id: string;
    short_name: string;
    name: string;
    country: string | null;
    about: string | null;
    web: string | null;
    is_listed: Generated<boolean>;
    joined_on: string | null;
    left_on: string | null;
    created_at: Generated<Date>;
  };
  'app.person': {
    id: string;
    name: string;
    email: string | null;
    language: Generated<string>;
    created_at: Generated<Date>;
    disabled_at: Date | null;
    operator_acts: Generated<number>;
  };
  'app.membership': {
    person_id: string;
    organisation_id: string;
    role: 'member' | 'member-administrator';
    since: Generated<string>;
    until: string | null;
  };
  'app.role_grant': {
    id: string;
    person_id: string;
    role: 'steward' | 'editor' | 'secretariat' | 'administrator';
    register: string | null;
    granted_by: string | null;
    granted_at: Generated<Date>;
    revoked_at: Date | null;
  };
  'app.credential': {
    id: string;
    person_id: string;
    kind: 'password' | 'code' | 'passkey';
    secret: string;
    handle: string | null;
    counter: Generated<number>;
    label: string | null;
    confirmed_at: Date | null;
    created_at: Generated<Date>;
    last_used_at: Date | null;
  };
  'app.invitation': {
    id: string;
    token_hash: string;
    pin_hash: string | null;
    kind: 'volunteer' | 'account';
    organisation_id: string | null;
    person_id: string | null;
    label: string | null;
    created_by: string | null;
    created_at: Generated<Date>;
    expires_at: Date;
    failed_attempts: Generated<number>;
    used_at: Date | null;
    revoked_at: Date | null;
  };
  'app.session': {
    id: string;
    token_hash: string;
    kind: 'person' | 'volunteer' | 'operator' | 'machine';
    person_id: string | null;
    invitation_id: string | null;
    organisation_id: string | null;
    device: string | null;
    created_at: Generated<Date>;
    last_seen_at: Generated<Date>;
    expires_at: Date;
    revoked_at: Date | null;
  };
  'app.machine_key': { hash: string; created_at: Generated<Date> };
  'app.attempt': { key: string; slot: Date; count: Generated<number> };
  'app.duty': {
    register: string;
    controller: string;
    retention_years: number | null;
    confirmed_by: string | null;
    confirmed_at: Generated<Date>;
  };
  'app.record': { id: string; register: string; reference: string | null };
  'app.schema_state': { register: string; hash: string; strictest: unknown };
  'app.audit_entry': {
    number: Generated<number>;
    at: Generated<Date>;
    action: string;
    person_id: string | null;
    session_kind: string | null;
    register: string | null;
    subject: string | null;
    content_hash: string | null;
    count: Generated<number>;
  };
  'app.audit_seal': {
    number: Generated<number>;
    from_entry: number;
    to_entry: number;
    root: string;
    hash: string;
    sealed_at: Generated<Date>;
  };
  'app.public_version': { is_only: Generated<boolean>; number: number };
  'app.review_event': {
    id: string;
    record_id: string;
    register: string;
    version: number;
    from_status: string | null;
    to_status: string;
    reason: string | null;
    public_notice: string | null;
    person_id: string | null;
    at: Generated<Date>;
  };
  'app.public_notice': {
    id: string;
    reference: string;
    register: string;
    kind: 'corrected' | 'retracted';
    notice: string | null;
    language: string | null;
    day: string;
  };
}
