import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, formToken, resource, send } from './application.ts';

/** kill -9 in the middle of work: nothing half-written, nothing answered for is lost. */
let application: Application;
beforeAll(() => {
  application = new Application();
  application.setUp();
}, 120_000);
afterAll(() => application.remove());

/** Everything one record leaves behind, counted in each place; and titles, to look for what was promised. */
const standing = () =>
  application.owner(async (client) => {
    const { rows } = await client.query<{
      records: number;
      rows: number;
      found: number;
      events: number;
      audited: number;
      titles: string[];
    }>(
      `select (select count(*)::int from app.record where register = 'resources') as records, (select count(*)::int from register.resources) as rows,
        (select count(*)::int from app.search_restricted where register = 'resources') as found, (select count(*)::int from app.review_event where register = 'resources') as events,
        (select count(*)::int from app.audit_entry where action = 'record.create') as audited, (select coalesce(array_agg(title), '{}') from register.resources) as titles`,
    );
    return rows[0]!;
  });

describe('a server that is killed', { timeout: 240_000 }, () => {
  it('during forms has written each of them whole or not at all, and keeps what it answered for', async () => {
    const promised = new Set<string>();
    const answers = new Set<number>();
    for (let round = 0; round < 3; round++) {
      const server = await application.serve();
      const token = await application.session();
      const csrf = await formToken(server.origin, token);
      const posting = Array.from({ length: 40 }, async (_, index) => {
        await sleep(index * 15);
        const title = `Round ${round} number ${index}`;
        const said = await send(server.origin, '/en/registers/resources/new', { token, form: resource(csrf, title) });
        if (said !== null) {
          answers.add(said.status);
          if (said.status === 303) promised.add(title);
        }
      });
      await sleep(350 + 150 * round);
      await server.end('SIGKILL');
      await Promise.all(posting);
      const { records, rows, found, events, audited, titles } = await standing();
      expect([rows, found, events, audited]).toEqual([records, records, records, records]);
      for (const title of promised) expect(titles).toContain(title);
    }
    expect([...answers]).toEqual([303]);
    expect(application.command(['audit', 'verify']).status).toBe(0);
  });

  it('during an import from the command line leaves rows that are whole, and the same file again brings each of them once', async () => {
    const file = join(application.root, 'resources.csv');
    const lines = Array.from({ length: 4_000 }, (_, index) => `R${index},"Title of number ${index}",Open Doors,2026,report`);
    writeFileSync(file, ['key,title,author,issuedOn,kind', ...lines].join('\n'));
    const mapping = join(application.root, 'mapping.json');
    writeFileSync(
      mapping,
      JSON.stringify({
        register: 'resources',
        identity: ['key'],
        columns: {
          key: 'drop',
          title: { field: 'title' },
          author: { field: 'author' },
          issuedOn: { field: 'issuedOn' },
          kind: { field: 'kind' },
        },
      }),
    );
    const before = (await standing()).records;
    const child = application.begin(['import', 'resources', file, '--mapping', mapping, '--json']);
    await sleep(1_600);
    child.kill('SIGKILL');
    await new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(null)));
    const meanwhile = await standing();
    expect([meanwhile.rows, meanwhile.found]).toEqual([meanwhile.records, meanwhile.records]);
    const again = application.command(['import', 'resources', file, '--mapping', mapping, '--json']);
    expect(again.status, again.err).toBe(0);
    const done = JSON.parse(again.out) as { rows: number; accepted: number; unchanged: number; refused: unknown[] };
    expect(done.rows).toBe(4_000);
    expect(done.refused).toEqual([]);
    const after = await standing();
    expect(after.records - before).toBe(4_000);
    expect([after.rows, after.found]).toEqual([after.records, after.records]);
  });
});
