// Makes a clone ready to run: packages, then the bundle. No dependencies and plain JavaScript for Node 20, as nothing is installed yet.
// Says each step on standard error; says nothing and changes nothing when all is up to date.
import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt, isInstalled, lockHash, stampPath } from './up-to-date.mjs';
import { withSetupLock } from './setup-lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
const INSTALL_LIMIT = 20 * 60_000;
const BUILD_LIMIT = 5 * 60_000;

const say = (sentence) => process.stderr.write(`Throughline: ${sentence}\n`);

/** Runs a program with its output on standard error; throws when it fails or takes longer than `limit` milliseconds. */
function run(program, args, { env = process.env, limit, onProgram }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 2, 2], timeout: limit, shell: program.endsWith('.cmd') });
    if (child.pid !== undefined) onProgram(child.pid);
    child.on('error', reject);
    child.on('exit', (status, signal) =>
      status === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${signal ?? status}`)),
    );
  });
}

/** npm, run by the Node that npm itself came with, and not by the one inside node_modules, which npm is about to replace. */
async function install(onProgram) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  // What `npm run` tells its scripts about itself would otherwise be taken for settings.
  for (const name of Object.keys(env)) if (/^npm_(package|lifecycle|command)/.test(name)) delete env[name];
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ];
  const script = process.env.npm_execpath;
  if (script !== undefined && /npm-cli\.c?js$/.test(script) && !script.startsWith(join(root, 'node_modules')) && existsSync(script)) {
    const own = process.env.npm_node_execpath;
    const runner = own !== undefined && !own.startsWith(root) ? own : 'node';
    await run(runner, [script, ...args], { env, limit: INSTALL_LIMIT, onProgram });
  } else {
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, limit: INSTALL_LIMIT, onProgram });
  }
  if (!existsSync(node)) throw new Error(`there is no Node 24 package for ${process.platform}-${process.arch}`);
}

async function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    say(`this is Node ${process.versions.node}; Node 20 or newer is needed (https://nodejs.org).`);
    process.exit(1);
  }
  if (!existsSync(join(root, 'package-lock.json'))) throw new Error(`package-lock.json is missing in ${root}`);
  if (isInstalled(root) && isBuilt(root)) return;
  await withSetupLock(root, say, async (onProgram) => {
    if (!isInstalled(root)) {
      say('installing packages (the first time takes a minute or two) …');
      rmSync(stampPath(root), { force: true });
      await install(onProgram);
      // Written last: an install that was cut short is done again.
      writeFileSync(stampPath(root), `${lockHash(root)}\n`);
    }
    if (!isBuilt(root)) {
      say('building …');
      await run(node, [join(root, 'scripts', 'build.mjs')], { limit: BUILD_LIMIT, onProgram });
      say('ready.');
    }
  });
}

try {
  await setUp();
} catch (error) {
  say(`set-up failed: ${error.message}.`);
  if (process.env.THROUGHLINE_DEBUG !== undefined) console.error(error);
  process.exit(1);
}
