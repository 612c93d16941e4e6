import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, formToken, resource, type Running, send, until } from './application.ts';

/** A disk with no room: only root can make one to try on. */
const root = mkdtempSync(join(tmpdir(), 'throughline-full-'));
// The engine's own account passes through.
chmodSync(root, 0o711);
const disk = join(root, 'disk');
mkdirSync(disk);
const isMounted =
  process.getuid?.() === 0 &&
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=180m,mode=0711', 'tmpfs', disk]).status === 0;
if (!isMounted) console.warn('a small disk cannot be mounted here: a full disk is not tried');

describe.skipIf(!isMounted)('a full disk', { timeout: 180_000 }, () => {
  let application: Application;
  let server: Running;

  beforeAll(async () => {
    application = new Application(disk);
    application.setUp();
    server = await application.serve();
  }, 120_000);
  afterAll(async () => {
    await server.end();
    // Its folder is the disk itself, which is unmounted below.
    await application.remove().catch(() => undefined);
  });

  /** Takes all the room there is. */
  function fill(): void {
    const file = openSync(join(disk, 'ballast'), 'w');
    try {
      for (const size of [1024 * 1024, 4096, 512]) {
        const block = Buffer.alloc(size, 1);
        try {
          for (;;) writeSync(file, block);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    } finally {
      closeSync(file);
    }
  }

  it('closes the doors with a sentence, loses nothing that was answered for, and opens them again when there is room', async () => {
    const token = await application.session();
    const csrf = await formToken(server.origin, token);
    const promised: string[] = [];
    const refused: { status: number; text: string }[] = [];
    const write = async (title: string): Promise<number | null> => {
      const said = await send(server.origin, '/en/registers/resources/new', {
        token,
        form: {
          ...resource(csrf, title),
          'v.summary.text': randomBytes(4_900).toString('hex').replaceAll(/.{12}/g, '$& '),
          'v.summary.language': 'en',
        },
      });
      if (said?.status === 303 && (said.location ?? '').includes('/registers/')) promised.push(title);
      else if (said !== null) refused.push(said);
      return said?.status ?? null;
    };
    expect(await write('With room')).toBe(303);
    fill();
    // What PostgreSQL had set aside is used up first.
    for (let number = 0; number < 2_000 && refused.length < 3; number++) await write(`Without room ${number}`);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, text } of refused) {
      expect(status, server.said()).toBe(503);
      expect(text).toMatch(/The storage is full, so nothing could be saved|The database does not answer at the moment/);
    }
    rmSync(join(disk, 'ballast'));
    await until(async () => (await write(`With room again ${promised.length}`)) === 303, 'it takes forms again', 90_000);
    const { rows } = await application.owner((client) => client.query<{ title: string }>('select title from register.resources'));
    const kept = rows.map(({ title }) => title);
    expect(promised.filter((title) => !kept.includes(title))).toEqual([]);
    expect(kept.filter((title) => !promised.includes(title))).toEqual([]);
  });
});

afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', disk]);
  rmSync(root, { recursive: true, force: true });
});
