import { sql } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { isLanguage, type Language } from '../../kernel/languages.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { behindTheDoor, type DoorPlatform, one } from '../door.ts';
import { hashToken } from '../sessions/session-token.ts';
import { newCodeSecret } from '../sign-in/code.ts';

export interface Enrolment {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** A password was given at set-up; the form may leave it as it is. */
  readonly hasPassword: boolean;
}

/** What a one-time link opens. Refusal `link-ended` (410) when it was used, withdrawn, has run out or never was. */
export async function openEnrolment(platform: DoorPlatform, link: string): Promise<Enrolment> {
  const row = await behindTheDoor(platform, (tx) =>
    one(
      tx.rows(
        sql<{
          person_id: string;
          name: string;
          email: string | null;
          language: string;
          has_password: boolean;
        }>`select * from app.enrolment(${hashToken(link)})`,
      ),
    ),
  );
  if (row === null) throw new Refusal('link-ended', { status: 404 });
  return {
    personId: row.person_id,
    name: row.name,
    email: row.email ?? '',
    language: isLanguage(row.language) ? row.language : 'en',
    hasPassword: row.has_password,
  };
}

/** A secret for the authenticator app, offered by the page and sealed into its form: nothing is stored until a code proves it. */
export function offerCodeSecret(platform: Pick<Platform, 'keyring'>, link: string): { secret: string; sealed: string } {
  const secret = newCodeSecret();
  return { secret, sealed: platform.keyring.seal(`enrolment/${hashToken(link)}`, Buffer.from(secret)).toString('base64url') };
}

/** The secret of a form that comes back; null when it was not made for this link. */
export function readCodeSecret(platform: Pick<Platform, 'keyring'>, link: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 40 || bytes.length > 200) return null;
  try {
    return platform.keyring.open(`enrolment/${hashToken(link)}`, bytes).toString();
  } catch (error) {
    // What was altered, or sealed for another link, does not open; the caller offers a new secret.
    if (error instanceof Error) return null;
    throw error;
  }
}
