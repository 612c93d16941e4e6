import { sealAudit } from './audit/seal-audit.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { type Command, WrongUsage } from './command.ts';
import { initialise } from './set-up/initialise.ts';

const LONGEST_PASSWORD_LINE = 1_000;

/** First line of standard input; undefined when it is a terminal or empty, so that nobody types a password into the open. */
async function passwordFromInput(): Promise<string | undefined> {
  if (process.stdin.isTTY === true) return undefined;
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.length > LONGEST_PASSWORD_LINE || text.includes('\n')) break;
  }
  const [line = ''] = text.split(/\r?\n/);
  return line === '' ? undefined : line;
}

const initCommand: Command = {
  name: 'init',
  summary: 'Makes the network: name, languages, duties as declared, first administrator. The password comes on standard input.',
  usage:
    'init --name NAME --languages en,fr --admin-email ADDRESS [--admin-name NAME] [--controller NAME] [--sample] [--json] < PASSWORD-FILE',
  example: 'init --name "Open Doors" --languages en,fr --admin-email ada@example.org < password.txt',
  options: {
    name: { type: 'string' },
    languages: { type: 'string' },
    'admin-email': { type: 'string' },
    'admin-name': { type: 'string' },
    controller: { type: 'string' },
    sample: { type: 'boolean' },
  },
  run: async ({ option, has, platform }) => {
    const name = option('name');
    const adminEmail = option('admin-email');
    if (name === undefined || adminEmail === undefined) throw new WrongUsage('--name and --admin-email are needed');
    const password = await passwordFromInput();
    const made = await initialise(platform, {
      name,
      adminEmail,
      languages: (option('languages') ?? 'en').split(',').map((language) => language.trim()),
      ...(option('admin-name') === undefined ? {} : { adminName: option('admin-name')! }),
      ...(option('controller') === undefined ? {} : { controller: option('controller')! }),
      ...(password === undefined ? {} : { password }),
      hasSample: has('sample'),
      confirmDuties: true,
    });
    return {
      json: { network: made.network, admin: made.admin.email, enrolment: made.enrolment },
      text: `${made.network} is set up.\nWithin 72 hours, ${made.admin.email} opens this address once to finish the account:\n${made.enrolment}`,
    };
  },
};

const auditVerifyCommand: Command = {
  name: 'audit verify',
  summary: 'Recomputes the chains of changes and of restricted reads.',
  usage: 'audit verify [--json]',
  example: 'audit verify --json',
  run: async ({ platform }) => {
    // What happened since the last seal belongs to the chain too; without a running server nobody else seals it.
    await sealAudit(platform);
    const verdict = await verifyAudit(platform);
    return {
      json: verdict,
      text: verdict.ok
        ? `The chain holds: ${verdict.entries} entries, head ${verdict.head ?? 'none yet'}.`
        : `The chain is broken at entry ${verdict.firstBroken ?? verdict.reads.firstBroken} of the log of ${verdict.firstBroken === null ? 'reads' : 'changes'}.`,
      status: verdict.ok ? 0 : 1,
    };
  },
};

export const networkCommands: readonly Command[] = [initCommand, auditVerifyCommand];
