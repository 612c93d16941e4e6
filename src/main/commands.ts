import type { Command } from '../network/command.ts';
import { networkCommands } from '../network/cli.ts';
import { evidenceCommands } from '../evidence/cli.ts';
import { countingCommands } from '../counting/cli.ts';
import { initWithSample, sampleWithFigures } from './init-with-sample.ts';
import { databasePrepareCommand } from './database-command.ts';
import { describeModel } from '../model/describe-model.ts';

const registersCommand: Command = {
  name: 'registers',
  summary: 'The compiled model: registers, fields, who sees what, what can be counted.',
  usage: 'registers [--json]',
  example: 'registers --json',
  run: async ({ platform }) => ({
    json: describeModel(platform.model),
    text: platform.model.registers
      .map((register) => `${register.name} (${register.family}, ${register.publication}): ${register.fields.length} fields`)
      .join('\n'),
  }),
};

/** Every command of the contract that works today. */
export const commands: readonly Command[] = [
  ...networkCommands.map((command) => (command.name === 'init' ? initWithSample(command) : command)),
  registersCommand,
  databasePrepareCommand,
  ...evidenceCommands.map((command) => (command.name === 'sample' ? sampleWithFigures(command) : command)),
  ...countingCommands,
];
