import { Refusal } from '../../kernel/refusal.ts';
import type { Acting } from '../../network/acting.ts';

/** Editors and the secretariat make figures; the database asks again. */
export const mayEditFigures = ({ session }: Acting): boolean =>
  session !== null && (session.roles.has('editor') || session.roles.has('secretariat'));

/** Refusal `not-allowed`. */
export function requireEditor(acting: Acting): void {
  if (!mayEditFigures(acting)) throw new Refusal('not-allowed', { status: 403 });
}
