import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleanCopy } from './clean-copy.ts';
import { extractText } from './extract-text.ts';
import { isFileType } from './file-types.ts';

/** What the process answers: one line of JSON, then the cleaned copy where one could be made. */
export interface ReadAnswer {
  readonly text: string;
  readonly withheld: string | null;
}

/** Reads one file, handed in on standard input, in a process of its own: whatever the file does to the libraries, it does it here. */
async function run(type: string): Promise<void> {
  if (!isFileType(type)) throw new Error('no such type');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const clean = await cleanCopy(type, bytes);
  const answer: ReadAnswer = { text: await extractText(type, bytes), withheld: 'withheld' in clean ? clean.withheld : null };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  if ('bytes' in clean) process.stdout.write(clean.bytes);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await run(process.argv[2] ?? '');
