import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** The browser may keep it as long as a session can last; the database ends it earlier. */
const LONGEST_SECONDS = 14 * 24 * 60 * 60;

const isSecure = (origin: string): boolean => origin.startsWith('https:');
const nameFor = (origin: string): string => (isSecure(origin) ? '__Host-throughline' : 'throughline');

/** Token the request carries. `origin` is the platform's. */
export const readSessionCookie = (context: Context, origin: string): string | undefined => getCookie(context, nameFor(origin));

/** Lax rather than Strict: who follows a link from a message to a record is signed in. Every form carries a token of its own besides. */
export function setSessionCookie(context: Context, origin: string, token: string): void {
  setCookie(context, nameFor(origin), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(origin),
    maxAge: LONGEST_SECONDS,
  });
}

export function clearSessionCookie(context: Context, origin: string): void {
  deleteCookie(context, nameFor(origin), { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(origin) });
}
