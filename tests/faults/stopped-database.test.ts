import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, formToken, resource, type Running, type Said, send, until } from './application.ts';

/** PostgreSQL dies under load: closed doors with a sentence, and open ones again by themselves. */
let application: Application;
let server: Running;
beforeAll(async () => {
  application = new Application();
  application.setUp();
  server = await application.serve();
}, 120_000);
afterAll(async () => {
  await server.end();
  await application.remove();
});

const postmaster = (): number => Number(readFileSync(join(application.data, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('a database that is killed', { timeout: 180_000 }, () => {
  it('under load is answered for with 503 and a sentence, and comes back without the server being started again', async () => {
    const token = await application.session();
    const csrf = await formToken(server.origin, token);
    const pid = postmaster();
    const answers: (Said | null)[] = [];
    const promised: string[] = [];
    const isOver = { now: false };
    const load = Array.from({ length: 6 }, async (_, worker) => {
      for (let round = 0; !isOver.now; round++) {
        const title = `Under load ${worker} ${round}`;
        const said =
          worker % 2 === 0
            ? await send(server.origin, '/en/registers/resources?q=x', { token })
            : await send(server.origin, '/en/registers/resources/new', { token, form: resource(csrf, title) });
        answers.push(said);
        if (worker % 2 === 1 && said?.status === 303 && (said.location ?? '').includes('/registers/resources/')) promised.push(title);
        await sleep(20);
      }
    });
    await sleep(1_000);
    process.kill(pid, 'SIGKILL');
    await sleep(500);
    await until(async () => (await send(server.origin, '/ready'))?.status === 200, 'the server is ready again');
    await until(async () => (await send(server.origin, '/en/registers/resources', { token }))?.status === 200, 'pages again');
    isOver.now = true;
    await Promise.all(load);

    const statuses = new Set(answers.map((answer) => answer?.status));
    expect(
      [...statuses].filter((status) => status === undefined || ![200, 303, 503].includes(status)),
      server.said(),
    ).toEqual([]);
    expect(statuses.has(503)).toBe(true);
    for (const answer of answers.filter((one) => one?.status === 503)) {
      expect(answer!.text).toContain('The database does not answer at the moment.');
      expect(answer!.text).not.toMatch(/ECONN|at Object|pg\//);
    }
    const { rows } = await application.owner((client) => client.query<{ title: string }>('select title as title from register.resources'));
    const kept = new Set(rows.map(({ title }) => title));
    expect(promised.length).toBeGreaterThan(0);
    expect(promised.filter((title) => !kept.has(title))).toEqual([]);
  });

  it('leaves nothing of itself in the folder of attachments', () => {
    const folder = join(application.data, 'attachments');
    expect(readdirSync(application.data).includes('attachments') ? readdirSync(folder) : []).toEqual([]);
  });
});
