import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, NotStarted, send, until } from '../faults/application.ts';
import { installedPostgres, ServerEngine } from './server-engine.ts';

/** The application on a PostgreSQL server in place of its own engine. */
const programs = installedPostgres();
if (programs === null) console.warn('no PostgreSQL 15 or newer in /usr/lib/postgresql: the server mode is not tried');

describe.skipIf(programs === null)('on a PostgreSQL server', { timeout: 180_000 }, () => {
  let engine: ServerEngine;
  let standby: ServerEngine | null = null;
  let application: Application;
  let addresses: Record<string, string>;

  beforeAll(async () => {
    application = new Application();
    engine = await ServerEngine.make(programs!);
    await engine.start();
    await engine.ask('create database network');
  }, 120_000);
  afterAll(async () => {
    await application.remove();
    await standby?.remove();
    await engine.remove();
  });

  it('is prepared by one command, which prints the addresses to set, and again gives new passwords', async () => {
    for (let round = 0; round < 2; round++) {
      const { status, out, err } = application.command([
        'database',
        'prepare',
        '--owner-url',
        engine.address('network'),
        '--prefix',
        'house',
        '--json',
      ]);
      expect(status, err).toBe(0);
      addresses = JSON.parse(out) as Record<string, string>;
    }
    expect(Object.keys(addresses)).toEqual(['DATABASE_URL', 'DATABASE_PUBLIC_URL', 'DATABASE_OWNER_URL']);
    const roles = await engine.ask<{ rolname: string }>(
      "select rolname from pg_roles where rolname like 'house%' and rolcanlogin and (rolsuper or rolbypassrls or (rolcreaterole and rolname <> 'house_owner'))",
    );
    expect(roles).toEqual([]);
    const open = await engine.ask(
      "select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('app', 'register') and c.relkind = 'r' and not c.relforcerowsecurity",
      'network',
    );
    expect(open).toEqual([]);
  });

  it('says what is wrong with an address or a prefix', () => {
    const bad = (args: string[]) => application.command(['database', 'prepare', ...args]);
    expect(bad([]).status).toBe(2);
    expect(bad(['--owner-url', engine.address('network'), '--prefix', "a'; drop"]).err).toContain('cannot begin the names of roles');
    const away = bad(['--owner-url', 'postgresql://postgres:x@127.0.0.1:1/network']);
    expect([away.status, away.err.includes('could not be reached')]).toEqual([1, true]);
  });

  it('serves, keeps what it is given, and needs no owner to do so', async () => {
    const { DATABASE_OWNER_URL: _owner, ...env } = addresses;
    const made = application.command(['init', '--name', 'Open Doors', '--languages', 'en', '--admin-email', 'ada@example.org', '--json'], {
      input: 'a-long-pass-phrase-9\n',
      env,
    });
    expect(made.status, made.err).toBe(0);
    const server = await application.serve(env);
    expect((await send(server.origin, '/ready'))?.status).toBe(200);
    expect((await send(server.origin, '/en'))?.text).toContain('Open Doors');
    expect((await send(server.origin, '/en/registers'))?.status).toBe(200);
    expect(await server.end()).toBe(0);
  });

  it('reads for the public from a hot standby', async () => {
    standby = await ServerEngine.standbyOf(engine);
    await standby.start();
    expect(await standby.ask('select pg_is_in_recovery() as standby')).toEqual([{ standby: true }]);
    const read = new URL(addresses['DATABASE_PUBLIC_URL']!);
    read.port = String(standby.port);
    const { DATABASE_OWNER_URL: _owner, ...env } = addresses;
    const server = await application.serve({ ...env, DATABASE_READ_URL: read.href });
    expect((await send(server.origin, '/en/registers'))?.status).toBe(200);
    await until(
      async () =>
        (await standby!.ask<{ n: number }>("select count(*)::int as n from pg_stat_activity where usename = 'house_public'"))[0]!.n > 0,
      'a public page read from the standby',
      20_000,
    );
    expect(await server.end()).toBe(0);
  });

  it('is refused when a login could step around the policies', async () => {
    for (const env of [
      { ...addresses, DATABASE_URL: engine.address('network') },
      { ...addresses, DATABASE_PUBLIC_URL: addresses['DATABASE_OWNER_URL']! },
    ]) {
      const failure = await application.serve(env).then(
        () => null,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(NotStarted);
      expect((failure as NotStarted).said).toContain('could step around the policies');
    }
    const without = await application.serve({ DATABASE_URL: addresses['DATABASE_URL'] }).catch((error: unknown) => error);
    expect((without as NotStarted).said).toContain('DATABASE_PUBLIC_URL');
  });
});
