import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import type { OfficeRole, Session } from '../acting.ts';
import { one } from '../door.ts';

export interface LoadedSession extends Session {
  /** An hour has passed since the token was made: `rotateSession` is due. */
  readonly isRotationDue: boolean;
}

interface SessionRow {
  id: string;
  kind: Session['kind'];
  person_id: string | null;
  person_name: string | null;
  language: string;
  organisation_id: string | null;
  organisation_name: string | null;
  is_member_administrator: boolean;
  roles: OfficeRole[];
  steward_of: string[];
  level: number;
  is_rotation_due: boolean;
}

const WELL_FORMED = /^[A-Za-z0-9_-]{20,64}$/;

/** Who holds this token, in one query; null when nobody does (ended, run out, disabled, never was). Also keeps the session awake. */
export async function loadSession(platform: Pick<Platform, 'database'>, token: string | undefined): Promise<LoadedSession | null> {
  if (token === undefined || !WELL_FORMED.test(token)) return null;
  const row = await platform.database.as({ role: 'door', token }, (tx) => one(tx.rows(sql<SessionRow>`select * from app.load_session()`)));
  if (row === null) return null;
  return {
    id: row.id,
    token,
    kind: row.kind,
    personId: row.person_id,
    personName: row.person_name,
    language: row.language,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    isMemberAdministrator: row.is_member_administrator,
    roles: new Set(row.roles),
    stewardOf: new Set(row.steward_of),
    level: row.level,
    isRotationDue: row.is_rotation_due,
  };
}
