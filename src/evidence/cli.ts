import type { Command } from '../network/command.ts';
import { backupCommand, restoreCommand } from './backup/cli.ts';
import { exportCommand } from './export/cli.ts';
import { importCommand } from './import/cli.ts';
import { sampleCommand } from './sample/cli.ts';
import { searchCommand } from './search/cli.ts';

export const evidenceCommands: readonly Command[] = [
  importCommand,
  sampleCommand,
  searchCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
];
