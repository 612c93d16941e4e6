import { serve } from '@hono/node-server';
import type { Config } from '../kernel/config.ts';
import { log } from '../kernel/log.ts';
import { networkSettings } from '../network/set-up/network-settings.ts';
import { newSetUpCode } from '../network/set-up/set-up-code.ts';
import type { Platform } from '../database/platform.ts';
import { loadAssets } from '../site/assets.ts';
import { machineActing } from '../evidence/import/machine-acting.ts';
import { fillUsualSample } from './init-with-sample.ts';
import { openPlatform } from './open-platform.ts';
import { DIST } from './repository.ts';
import { makeWeb } from './web.ts';
import { startWorker } from './worker.ts';

/** Serves until told to stop. One progress line per step, then the address. */
export async function runServer(config: Config): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  loadAssets(DIST);
  const open = await openPlatform(config, 'server', say);
  say('Database: ready');
  const code = isLocal(config.host) || (await networkSettings(open.platform)) !== null ? null : newSetUpCode();
  if (code !== null) say(`Code for the set-up in the browser: ${code}`);
  const app = makeWeb(open.platform, { code, makeSample: async (platform) => beginSample(platform) });
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, (address) => {
    say(`Throughline is at http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${address.port}`);
  });
  const worker = startWorker(open.platform);
  let isStopping = false;
  const stop = async (status: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    // Requests in flight get ten seconds; then the process goes all the same.
    const limit = setTimeout(() => process.exit(1), 10_000).unref();
    server.close();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    await worker.stop();
    await open.close();
    clearTimeout(limit);
    process.exit(status);
  };
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} on ${config.host} is taken by another program. Stop it, or start with another port: PORT=3001 npm start\n`
        : error.code === 'EACCES'
          ? `This account may not use port ${config.port}. Choose one above 1023: PORT=3000 npm start\n`
          : `The server could not start: ${error.message}\n`,
    );
    void stop(1);
  });
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  process.on('unhandledRejection', (reason) => {
    log('error', 'unhandled', {
      name: reason instanceof Error ? reason.name : 'unknown',
      stack: reason instanceof Error ? (reason.stack ?? '').slice(0, 800) : '',
    });
  });
}

/** Fills the sample while the administrator goes on: it takes longer than anyone likes to look at a form. What stands in the way is logged. */
function beginSample(platform: Platform): void {
  machineActing(platform)
    .then(fillUsualSample)
    .catch((error: unknown) => log('error', 'sample-failed', { name: error instanceof Error ? error.name : 'unknown' }));
}

/** Reached from this machine alone: whoever can open the page may set it up. */
const isLocal = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host);
