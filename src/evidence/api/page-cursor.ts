import { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';
import type { Keyring } from '../../kernel/keyring.ts';

/** The last record of a page: the day lists are ordered by, and its id. */
export interface Place {
  readonly day: string | null;
  readonly id: string;
}

const shape = z.tuple([z.iso.date().nullable(), z.uuid()]);
const PURPOSE = 'api-cursor';
const LONGEST = 300;

/** Sealed, because ids tell the time of a report; and bound to the selection it was given for. */
export const writeCursor = (keyring: Keyring, selection: string, { day, id }: Place): string =>
  keyring.seal(`${PURPOSE}/${keyring.hash(PURPOSE, selection).slice(0, 16)}`, Buffer.from(JSON.stringify([day, id]))).toString('base64url');

/** Refusal `cursor-malformed` for anything that was not given by us for this selection. */
export function readCursor(keyring: Keyring, selection: string, cursor: string): Place {
  const malformed = new Refusal('cursor-malformed', { status: 400, where: 'cursor' });
  if (cursor.length > LONGEST) throw malformed;
  let text: string;
  try {
    text = keyring.open(`${PURPOSE}/${keyring.hash(PURPOSE, selection).slice(0, 16)}`, Buffer.from(cursor, 'base64url')).toString();
  } catch (cause) {
    malformed.cause = cause;
    throw malformed;
  }
  const [day, id] = shape.parse(JSON.parse(text));
  return { day, id };
}
