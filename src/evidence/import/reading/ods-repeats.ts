import { Refusal } from '../../../kernel/refusal.ts';

const ROW_OR_CELL = /<(?:\w+:)?(table-row|table-cell)\b([^>]*?)(\/?)>|<\/(?:\w+:)?table-row>/g;
const REPEATED = /number-(?:rows|columns)-repeated="(\d+)"/;
const HAS_VALUE = /\bvalue(?:-type)?="|\bformula="/;
const MOST_CELLS = 20_000_000;

/**
 * An OpenDocument sheet may say "this cell, a million times" in sixty bytes, which no ratio shows. Counts the filled cells that would come out and
 * refuses more than a machine should hold (`file-suspicious`). Empty repeats are how every such file pads its sheets, and cost nothing.
 */
export function checkRepeats(contentXml: string): void {
  let total = 0;
  let rowTimes = 1;
  let filled = 0;
  for (const [, kind, attributes = ''] of contentXml.matchAll(ROW_OR_CELL)) {
    const times = Number(REPEATED.exec(attributes)?.[1] ?? 1);
    if (kind === 'table-row') {
      rowTimes = times;
      filled = 0;
    } else if (kind === 'table-cell') filled += HAS_VALUE.test(attributes) ? times : 0;
    else {
      total += rowTimes * filled;
      if (total > MOST_CELLS) throw new Refusal('file-suspicious', { status: 413 });
    }
  }
}
