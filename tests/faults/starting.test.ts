import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, NotStarted, send } from './application.ts';

/** How the server starts, and what it says when it cannot. */
let application: Application;
beforeAll(() => {
  application = new Application();
});
afterAll(() => application.remove());

const failure = async (env: NodeJS.ProcessEnv): Promise<NotStarted> => {
  try {
    await (await application.serve(env)).end();
  } catch (error) {
    if (error instanceof NotStarted) return error;
    throw error;
  }
  throw new Error('it started');
};

describe('starting', { timeout: 180_000 }, () => {
  it('twice in a row finds what the first left, on the port and host it is given', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const server = await application.serve({ HOST: host });
      expect(server.origin).toMatch(new RegExp(`^http://${host}:\\d+$`));
      expect((await send(server.origin, '/health'))?.text).toBe('ok');
      expect((await send(server.origin, '/ready'))?.status).toBe(200);
      expect(await server.end()).toBe(0);
    }
  });

  it('on a port that is taken says so in a sentence and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { said, status } = await failure({ PORT: String(port), HOST: '127.0.0.1' });
    other.close();
    expect(status).toBe(1);
    expect(said).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('a second time on the same data names the process that has them, and disturbs it in nothing', async () => {
    const first = await application.serve();
    const { said, status } = await failure({});
    expect(status).toBe(1);
    expect(said).toContain(String(first.pid));
    expect(said).not.toMatch(/^\s+at /m);
    expect((await send(first.origin, '/ready'))?.status).toBe(200);
    expect(await first.end()).toBe(0);
  });

  it('with a variable that makes no sense names it', async () => {
    const { said, status } = await failure({ PORT: 'tea' });
    expect(status).toBe(1);
    expect(said).toContain('PORT');
  });
});
