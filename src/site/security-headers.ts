import type { MiddlewareHandler } from 'hono';

/** Nothing from elsewhere, nothing inline, framed by nobody, forms to ourselves only. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const REFUSED_FEATURES =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment picture-in-picture screen-wake-lock serial storage-access usb xr-spatial-tracking';

const PERMISSIONS_POLICY = [
  ...REFUSED_FEATURES.split(' ').map((feature) => `${feature}=()`),
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
].join(', ');

const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Sets the headers that every answer carries, after the handler, so that none can forget them; a handler's own `Content-Security-Policy` (a stricter one for downloads) stays.
 * HSTS only where the request came over https and not to this machine itself: on localhost it would lock out every other program there.
 */
export const securityHeaders = (): MiddlewareHandler => async (context, next) => {
  await next();
  const { headers } = context.res;
  const set = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value);
  };
  set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  set('Cross-Origin-Opener-Policy', 'same-origin');
  set('Cross-Origin-Resource-Policy', 'same-origin');
  set('Permissions-Policy', PERMISSIONS_POLICY);
  // Nothing to other sites; to ourselves enough that a form's Origin is not withheld.
  set('Referrer-Policy', 'same-origin');
  set('X-Content-Type-Options', 'nosniff');
  set('X-Frame-Options', 'DENY');
  const url = new URL(context.req.url);
  const isHttps = url.protocol === 'https:' || context.req.header('x-forwarded-proto') === 'https';
  if (isHttps && !LOOPBACK.test(url.hostname)) set('Strict-Transport-Security', 'max-age=63072000');
};
