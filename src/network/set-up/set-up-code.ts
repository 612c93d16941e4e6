import { randomInt, timingSafeEqual } from 'node:crypto';

const LENGTH = 8;

/** A one-time code for the terminal: whoever can read it there may set up a server that others can reach. */
export const newSetUpCode = (): string => String(randomInt(10 ** LENGTH)).padStart(LENGTH, '0');

export function isSetUpCode(expected: string, typed: string): boolean {
  const received = Buffer.from(typed.replace(/[\s-]/g, ''));
  const wanted = Buffer.from(expected);
  return received.length === wanted.length && timingSafeEqual(received, wanted);
}
