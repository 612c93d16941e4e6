import { readConfig } from './kernel/config.ts';
import { Refusal } from './kernel/refusal.ts';
import { runChecks } from './main/run-checks.ts';
import { LOCALES, USUAL_DATA } from './main/repository.ts';
import { runCommand } from './main/run-command.ts';
import { runServer } from './main/serve.ts';
import { translator, useLocales } from './site/messages.ts';

useLocales(LOCALES);
const [command, ...rest] = process.argv.slice(2);

try {
  if (command === 'serve') await runServer(readConfig(process.env, USUAL_DATA));
  else if (command === 'check') process.exitCode = await runChecks(rest);
  else process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `${error instanceof Refusal ? (translator('en').lookUp(error.messageKey, error.params) ?? error.code) : error instanceof Error ? (process.env['THROUGHLINE_DEBUG'] === undefined ? error.message : error.stack) : String(error)}\n`,
  );
  process.exit(1);
}
