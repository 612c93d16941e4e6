// What the house asks of files and no linter knows: names, lengths, folders. Prints what is wrong, one line each; nothing when all is well.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MOST_LINES = 300;
const MEDIAN_LINES = 80;
const FORBIDDEN_FOLDERS = /^(utils?|helpers?|common|misc|lib|v\d+)$/;
const SOURCE = /\.(ts|tsx|mjs|css)$/;
// Long lists of coded values are data.
const isData = (path) => path.startsWith('src/vocabularies/') || path.includes('/mappings/') || path.includes('/codes');

const wrong = [];
const lengths = [];

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const shown = relative(root, path);
    if (entry.isDirectory()) {
      if (FORBIDDEN_FOLDERS.test(entry.name)) wrong.push(`${shown}: a folder is named after what it is about`);
      walk(path);
    } else if (SOURCE.test(entry.name)) look(path, shown, entry.name);
  }
}

function look(path, shown, name) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.[a-z]+$/.test(name)) wrong.push(`${shown}: file names are kebab-case`);
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').length - 1;
  if (lines > MOST_LINES && !isData(shown)) wrong.push(`${shown}: ${lines} lines; one meaning fits in ${MOST_LINES}`);
  if (shown.startsWith('src/') && !/\.test\./.test(name) && !isData(shown)) lengths.push(lines);
  if (/switch \((\w+\.)*(field|type)\.type\)|switch \(field\.\w+\)/.test(text))
    wrong.push(`${shown}: ask the field type instead of switching on it`);
}

for (const folder of ['src', 'tests', 'scripts']) walk(join(root, folder));
const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
if (median > MEDIAN_LINES) wrong.push(`src: the median file has ${median} lines; ${MEDIAN_LINES} is the most`);
if (wrong.length > 0) {
  process.stdout.write(`${wrong.join('\n')}\n`);
  process.exit(1);
}
