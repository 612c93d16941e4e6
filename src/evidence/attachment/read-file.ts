import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FileType } from './file-types.ts';
import type { ReadAnswer } from './read-file-process.ts';

const LIMIT_MS = 30_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;
const MEMORY_MB = 512;

/** Beside this file in the sources, beside the bundle where all is bundled. */
const program = (): string =>
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './read-file-process.ts' : './read-file.js', import.meta.url));

export interface ReadFileResult {
  /** Words for search. */
  readonly text: string;
  /** The copy without metadata. */
  readonly clean: Buffer | null;
  /** Why there is none: `type`, `names-in-document`, `embedded-files`, `failed`. */
  readonly withheld: string | null;
}

const FAILED: ReadFileResult = { text: '', clean: null, withheld: 'failed' };

/** Cleans a file and takes its words out, in a process with little memory, no environment and thirty seconds. A file that breaks it is kept and shared with nobody. */
export function readFileApart(type: FileType, bytes: Buffer): Promise<ReadFileResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, '--disable-warning=ExperimentalWarning', program(), type], {
      cwd: '/',
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    let length = 0;
    const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > LARGEST_ANSWER) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.once('error', () => {
      clearTimeout(limit);
      resolve(FAILED);
    });
    child.once('close', (status) => {
      clearTimeout(limit);
      resolve(status === 0 ? answerOf(Buffer.concat(chunks)) : FAILED);
    });
    // One that died early does not read to the end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
  });
}

function answerOf(bytes: Buffer): ReadFileResult {
  const end = bytes.indexOf(10);
  if (end < 0) return FAILED;
  const { text, withheld } = JSON.parse(bytes.toString('utf8', 0, end)) as ReadAnswer;
  return { text, withheld, clean: withheld === null ? bytes.subarray(end + 1) : null };
}
