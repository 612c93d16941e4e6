// Every check but the tests, each on its line; what a failed one said follows it. Ends with 1 when any failed.
// Run by node_modules/.bin/node, after set-up.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const LIMIT = 5 * 60_000;

const CHECKS = [
  { name: 'types', program: bin('tsc'), args: ['-p', '.', '--noEmit'] },
  { name: 'lint', program: bin('oxlint'), args: ['--deny-warnings'] },
  { name: 'format', program: bin('oxfmt'), args: ['--check'] },
  { name: 'unused', program: bin('knip'), args: ['--no-progress'] },
  {
    name: 'import order',
    program: bin('depcruise'),
    args: ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    judge: judgeImports,
  },
  { name: 'lock file', program: process.execPath, args: ['scripts/complete-lock.mjs', '--check'] },
  { name: 'house', program: process.execPath, args: ['scripts/check-house.mjs'] },
  // Asked of the application itself, as only it knows its model and its messages.
  { name: 'message keys', program: process.execPath, args: ['dist/main.js', 'check', 'messages'] },
  { name: 'generated files', program: process.execPath, args: ['dist/main.js', 'check', 'generated'] },
];

/** Wrong imports in words; without modules nothing was looked at, and that is a failure too. */
function judgeImports({ output, errors }) {
  if (output === '') return { isGood: false, words: errors };
  const { summary } = JSON.parse(output);
  const wrong = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  // With a compiler it does not know it finds nothing, and everything passes.
  if (!(summary.totalCruised > 0) || !(summary.totalDependenciesCruised > 0)) wrong.push('no modules were found');
  return { isGood: wrong.length === 0, words: wrong.join('\n') };
}

const judgeStatus = ({ status, output, errors }) => ({ isGood: status === 0, words: `${output}${errors}`.trim() });

function run({ program, args }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT,
      // The tools name "node" in their first line: they are to run under ours, whatever the machine's is.
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      },
    });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('error', (error) => resolve({ status: 1, output, errors: error.message }));
    child.on('close', (status, signal) => resolve({ status: status ?? signal, output, errors }));
  });
}

let failed = 0;
for (const check of CHECKS) {
  const begun = Date.now();
  const { isGood, words } = (check.judge ?? judgeStatus)(await run(check));
  process.stdout.write(`${isGood ? 'ok    ' : 'FAILED'} ${check.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
  if (isGood) continue;
  failed += 1;
  process.stdout.write(`${words.replaceAll(/^/gm, '       ')}\n`);
}
process.exit(failed === 0 ? 0 : 1);
