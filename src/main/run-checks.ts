import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaSql } from '../database/schema/schema-sql.ts';
import { openApiDocument } from '../evidence/api/open-api-document.ts';
import { checkMessages } from '../site/check-messages.ts';
import { apiRoutes } from './api-routes.ts';
import { checkRegisterMessages } from './check-register-messages.ts';
import { model } from './model.ts';
import { registerMessagesFile } from './register-messages.ts';
import { LOCALES, REPOSITORY } from './repository.ts';

/** Files that are made from the declarations and kept in the tree, so that a change of either is reviewed. */
const GENERATED: readonly { path: string; make: () => string | Promise<string> }[] = [
  { path: 'generated/schema.sql', make: () => schemaSql(model, 'throughline') },
  {
    path: 'generated/openapi.json',
    make: () => `${JSON.stringify(openApiDocument(apiRoutes, { title: 'Throughline', server: '/api/v1' }), null, 1)}\n`,
  },
  { path: 'locales/en/registers.json', make: () => registerMessagesFile(model) },
];

/** `check messages`, `check generated [--write]`: answers the exit status, faults on standard error. */
export async function runChecks([what, option]: readonly string[]): Promise<number> {
  if (what === 'messages') return tell([...new Set([...checkMessages(LOCALES), ...checkRegisterMessages(model, LOCALES)])]);
  if (what === 'generated') return tell(await checkGenerated(option === '--write'));
  process.stderr.write('check messages | check generated [--write]\n');
  return 2;
}

function tell(faults: readonly string[]): number {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

async function checkGenerated(write: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, make } of GENERATED) {
    const wanted = await make();
    const file = join(REPOSITORY, path);
    if (write) await writeFile(file, wanted);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted)
      faults.push(`${path} differs from the declarations; run ./throughline check generated --write`);
  }
  return faults;
}
