import { age } from './age.ts';

/** Encrypts a text to each of the recipients alone (`age1…`), as an armored age file that the age tool opens offline. */
export async function sealText(text: string, recipients: readonly string[]): Promise<string> {
  if (recipients.length === 0) throw new Error('nobody to seal to');
  const { armor, Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text)).trim();
}
