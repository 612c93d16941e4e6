import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

const app = new Hono();
app.use(securityHeaders());
app.get('/', (context) => context.text('a'));
app.get('/strict', (context) => context.text('a', 200, { 'Content-Security-Policy': "default-src 'none'; sandbox" }));
app.get('/broken', () => {
  throw new Error('broken');
});
app.onError((_, context) => context.text('sorry', 500));

describe('securityHeaders', () => {
  it.each(['/', '/nowhere', '/broken'])('guards %s', async (path) => {
    const { headers } = await app.request(`http://localhost${path}`);
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const part of ["default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
  });

  it('leaves a stricter policy of a download alone', async () => {
    expect((await app.request('http://localhost/strict')).headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
  });

  it('asks for https only where it is spoken and the host is not this machine', async () => {
    const hsts = async (url: string, proto?: string) =>
      (await app.request(url, { headers: proto === undefined ? {} : { 'x-forwarded-proto': proto } })).headers.get(
        'Strict-Transport-Security',
      );
    expect(await hsts('https://network.example/')).toContain('max-age=');
    expect(await hsts('http://network.example/', 'https')).toContain('max-age=');
    expect(await hsts('http://network.example/')).toBeNull();
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'a.localhost']) expect(await hsts(`https://${host}/`)).toBeNull();
  });
});
