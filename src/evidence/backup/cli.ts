import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act } from '../../network/act.ts';
import { type Command, WrongUsage } from '../../network/command.ts';
import { readInstallationKey, replaceInstallationKey } from './installation-key.ts';
import { readIdentities } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const releaseOf = async (migrations: string): Promise<string> =>
  (JSON.parse(await readFile(join(migrations, '..', 'package.json'), 'utf8')) as { version: string }).version;

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Write everything into a folder, encrypted to an age recipient.',
  usage: 'backup DIR --to AGE-RECIPIENT',
  example: 'backup ./backup-2026-11 --to age1…',
  options: { to: { type: 'string' } },
  async run({ positional, option, platform, owner, config, migrations, operator }) {
    const [folder] = positional;
    const recipient = option('to');
    if (folder === undefined || recipient === undefined) throw new WrongUsage('Name a folder and a recipient');
    const acting = await operator();
    const source = {
      owner: await owner(),
      model: platform.model,
      storage: platform.storage,
      key: await readInstallationKey(config.keys),
      release: await releaseOf(migrations),
      now: platform.clock.now(),
    };
    const result = await writeBackup(source, folder, recipient);
    await act(acting, 'member', 'backup.write', async () => ({
      result: undefined,
      audit: { count: Object.values(result.registers).reduce((sum, count) => sum + count, 0) },
    }));
    return { json: result };
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Bring a backup back into an empty installation of the same or a newer release.',
  usage: 'restore DIR --identity FILE',
  example: 'restore ./backup-2026-11 --identity identity.txt',
  options: { identity: { type: 'string' } },
  async run({ positional, option, platform, owner, config, migrations, progress }) {
    const [folder] = positional;
    const identity = option('identity');
    if (folder === undefined || identity === undefined)
      throw new WrongUsage('Name the folder of the backup and the file with the identity');
    const target = {
      owner: await owner(),
      model: platform.model,
      storage: platform.storage,
      prefix: platform.database.prefix,
      migrations,
      replaceKey: (key: Buffer) => replaceInstallationKey(config.keys, key),
      progress,
    };
    const result = await restoreBackup(target, folder, await readIdentities(identity));
    progress('Everyone signs in again. If the server is running, start it anew.');
    return { json: result };
  },
};
