import { Invalid } from '../../kernel/refusal.ts';
import { age } from './age.ts';

const SHAPE = /^age1[02-9ac-hj-np-z]{58}$/;

/** Whether what was typed is the half of a key that opens; it is shown back nowhere. */
export const isIdentity = (typed: string): boolean => /AGE-SECRET-KEY/i.test(typed);

/**
 * The public half of an age key, from what somebody pasted; its checksum is tried. Problems at `recipient`: `key-is-secret` for the half that opens
 * (whoever pasted it should make another), `key-malformed` for anything else.
 */
export async function readRecipient(typed: string): Promise<string> {
  if (isIdentity(typed)) throw new Invalid([{ where: 'recipient', code: 'key-is-secret' }]);
  const recipient = typed.trim().toLowerCase();
  if (!SHAPE.test(recipient) || !(await isSound(recipient))) throw new Invalid([{ where: 'recipient', code: 'key-malformed' }]);
  return recipient;
}

async function isSound(recipient: string): Promise<boolean> {
  const { Encrypter } = await age();
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
