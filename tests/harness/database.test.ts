import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase, templateDatabase } from './database.ts';

async function ask(config: pg.ClientConfig, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('databases of a test run', () => {
  let builds = 0;
  const clones: TestDatabase[] = [];
  const build = async (owner: pg.ClientConfig): Promise<void> => {
    builds += 1;
    await ask(owner, 'CREATE TABLE thing (number int)');
    await ask(owner, 'INSERT INTO thing VALUES (7)');
  };

  beforeAll(async () => {
    const [template] = await Promise.all([templateDatabase('harness itself', build), templateDatabase('harness itself', build)]);
    clones.push(...(await Promise.all([cloneDatabase(template), cloneDatabase(template)])));
  });
  afterAll(() => Promise.all(clones.map((clone) => clone.drop())));

  it('builds a template once for all who ask', () => expect(builds).toBe(1));

  it('gives each clone rows of its own', async () => {
    await ask(clones[0]!.connection('owner'), 'INSERT INTO thing VALUES (8)');
    expect(await ask(clones[0]!.connection('owner'), 'SELECT sum(number)::int AS total FROM thing')).toEqual([{ total: 15 }]);
    expect(await ask(clones[1]!.connection('owner'), 'SELECT sum(number)::int AS total FROM thing')).toEqual([{ total: 7 }]);
  });

  it('gives desk and public a connection and nothing else', async () => {
    for (const login of ['desk', 'public'] as const) {
      await expect(ask(clones[1]!.connection(login), 'SELECT * FROM thing')).rejects.toMatchObject({ code: '42501' });
      await expect(ask(clones[1]!.connection(login), 'CREATE TABLE mine (a int)')).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('builds again what a failing build left', async () => {
    await expect(templateDatabase('fails once', () => Promise.reject(new Error('not yet')))).rejects.toThrow('not yet');
    const clone = await cloneDatabase(await templateDatabase('fails once', build));
    clones.push(clone);
    expect(await ask(clone.connection('owner'), 'SELECT number FROM thing')).toEqual([{ number: 7 }]);
  });

  it('drops a clone that is still in use', async () => {
    const clone = await cloneDatabase();
    const client = new pg.Client(clone.connection('owner'));
    // Being thrown out is what is tested.
    client.on('error', () => {});
    await client.connect();
    await clone.drop();
    await expect(ask(clone.connection('owner'), 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
  });
});
