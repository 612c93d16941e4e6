// A registry that does not offer the packages of other platforms leaves them out of package-lock.json, and `npm ci` then refuses the
// lock file wherever they are asked for. This names them: version and platform are known from those that ask. No digest is known here;
// npm takes the registry's. Run after each change of the dependencies: `node scripts/complete-lock.mjs [--check] [FOLDER]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const folder = args.find((argument) => !argument.startsWith('--')) ?? fileURLToPath(new URL('..', import.meta.url));
const path = join(folder, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** `@scope/name-linux-arm64-musl` runs on Linux, arm64, with musl. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (cpu.length === 0) throw new Error(`${name}: its name does not tell its platform; add it to package-lock.json by hand`);
  const libc = !os.includes('linux')
    ? []
    : words.some((word) => word.startsWith('musl'))
      ? ['musl']
      : words.some((word) => word.startsWith('gnu'))
        ? ['glibc']
        : [];
  return { ...(os.length > 0 ? { os } : {}), cpu, ...(libc.length > 0 ? { libc } : {}) };
}

/** Where Node would find the package from the one that asks: nearest node_modules upwards. */
function isPresent(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}

const added = [];
for (const [from, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isPresent(from, name)) continue;
    const version = range.replace(/^npm:.*@/, '');
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      throw new Error(`${name} ${range}: no single version is asked for; add it to package-lock.json by hand`);
    const isDevelopment = entry.dev === true;
    lock.packages[`node_modules/${name}`] = { version, ...(isDevelopment ? { dev: true } : {}), optional: true, ...platformOf(name) };
    added.push(`${name}@${version}`);
  }
}
if (added.length > 0 && isCheck) {
  process.stdout.write(`package-lock.json lacks ${added.length} packages of other platforms; run node scripts/complete-lock.mjs\n`);
  process.exit(1);
}
if (added.length > 0) {
  const { '': root, ...rest } = lock.packages;
  lock.packages = { '': root, ...Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b, 'en'))) };
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
process.stderr.write(`${added.length} packages of other platforms added\n`);
