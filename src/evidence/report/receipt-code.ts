import type { Keyring } from '../../kernel/keyring.ts';

const SHAPE = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** A receipt as typed (small letters, spaces, dashes, O for 0, I or L for 1); null when it cannot be one. */
export function readReceipt(text: string): string | null {
  const clean = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return SHAPE.test(clean) ? clean : null;
}

/** In groups of four, to be copied by hand. */
export const showReceipt = (receipt: string): string => receipt.replace(/.{4}(?=.)/g, '$&-');

/** What the database keeps of it: a keyed hash, so that a copy of the data alone proves nothing about a receipt that is found. */
export const receiptHash = (keyring: Keyring, receipt: string): string => keyring.hash('receipt', receipt);
