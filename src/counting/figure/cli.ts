import type { Command } from '../../network/command.ts';
export const figureCommands: readonly Command[] = [];
