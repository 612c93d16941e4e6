import { openKeyring } from '../kernel/keyring.ts';
import { prepareServer } from '../database/prepare-server.ts';
import { type Command, WrongUsage } from '../network/command.ts';
import { prepareDatabase } from './prepare-database.ts';

/** Works on a server of the operator's before the application has any address of it: no platform is opened. */
export const databasePrepareCommand: Command = {
  name: 'database prepare',
  summary: 'Makes logins, extensions and tables in an empty database of a PostgreSQL server, and prints the addresses to set.',
  usage: 'database prepare --owner-url ADDRESS [--prefix NAME] [--json]',
  example: 'database prepare --owner-url postgresql://postgres:secret@db.example.org/throughline',
  options: { 'owner-url': { type: 'string' }, prefix: { type: 'string' } },
  alone: async ({ config, option, progress }) => {
    const address = option('owner-url');
    if (address === undefined || !URL.canParse(address))
      throw new WrongUsage('--owner-url is needed: postgresql://LOGIN:PASSWORD@HOST/DATABASE');
    const prefix = option('prefix') ?? 'throughline';
    const addresses = await prepareServer(address, prefix);
    progress('Logins and extensions: made');
    const { applied, registers } = await prepareDatabase({ connectionString: addresses.owner }, prefix, await openKeyring(config.keys));
    progress(`Schema: ${applied.length} migrations, ${registers.length} registers brought up to date`);
    return {
      json: { DATABASE_URL: addresses.desk, DATABASE_PUBLIC_URL: addresses.public, DATABASE_OWNER_URL: addresses.owner },
      text: [
        'Set these where the application runs. The passwords are shown this once.',
        `DATABASE_URL=${addresses.desk}`,
        `DATABASE_PUBLIC_URL=${addresses.public}`,
        '# For upgrades only; leave it out while the application serves:',
        `DATABASE_OWNER_URL=${addresses.owner}`,
        '# With a hot standby, for reads of the public: the address of DATABASE_PUBLIC_URL with the host of the standby',
        '# DATABASE_READ_URL=',
      ].join('\n'),
    };
  },
  run: () => Promise.reject(new Error('database prepare is run alone')),
};
