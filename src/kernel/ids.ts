import { randomBytes, randomFillSync } from 'node:crypto';

let last = 0;
let sequence = 0;
/** Random bytes drawn from the system some hundred identifiers at a time. */
const pool = Buffer.alloc(16 * 512);
let drawn = pool.length;

function draw16(): string {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += 16;
  return pool.toString('hex', drawn - 16, drawn);
}

/** RFC 9562 UUID version 7, increasing within the process. Never shown: it tells the time of a report. */
export function uuidv7(now: number = Date.now()): string {
  if (now > last) {
    last = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    last += 1;
    sequence = 0;
  }
  const hex = draw16();
  const time = last.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${variant}${hex.slice(2, 4)}-${hex.slice(4, 16)}`;
}

/** Crockford's base 32: no I, L, O, U, so that a reference can be read over the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKS = `${ALPHABET}*~$=U`;

/** As many bytes as asked for; secret ones unless a sample says otherwise. */
type DrawBytes = (length: number) => Uint8Array;

function randomBase32(length: number, draw: DrawBytes = randomBytes): string {
  return Array.from(draw(length), (byte) => ALPHABET[byte & 31]).join('');
}

/** Crockford's check symbol modulo 37, restricted to redraws that give a letter or digit. */
function checkCharacter(text: string): string {
  let rest = 0;
  for (const character of text) rest = (rest * 32 + ALPHABET.indexOf(character)) % 37;
  return CHECKS[rest]!;
}

/** Public reference: 10 random base-32 characters (50 bits) and a check character, grouped `K7QF2-M9A4B-C` when shown. */
export function publicReference(draw?: DrawBytes): string {
  for (;;) {
    const body = randomBase32(10, draw);
    const check = checkCharacter(body);
    if (ALPHABET.includes(check)) return body + check;
  }
}

export function showReference(reference: string): string {
  return `${reference.slice(0, 5)}-${reference.slice(5, 10)}-${reference.slice(10)}`;
}

/** Reads a reference as typed by a person (small letters, spaces, dashes, O for 0, I or L for 1); null when the check fails. */
export function readReference(text: string): string | null {
  const clean = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (clean.length !== 11 || [...clean].some((character) => !ALPHABET.includes(character))) return null;
  return checkCharacter(clean.slice(0, 10)) === clean[10] ? clean : null;
}

/** Receipt of a report: 16 random base-32 characters (80 bits); the only key to it, so not derivable from anything. */
export const receipt = (): string => randomBase32(16);

/** Secret token for sessions, links and cookies: 32 bytes, base64url. */
export const secretToken = (): string => randomBytes(32).toString('base64url');
