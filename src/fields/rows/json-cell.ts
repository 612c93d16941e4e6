/** A repeating value as one cell of compact JSON. */
export const toJsonCell = (value: unknown): string => (value === null || value === undefined ? '' : JSON.stringify(value));

/** Back again. Text that is no JSON comes back as it is, so that cleaning refuses it with a sentence at its place. */
export function fromJsonCell(cell: string): unknown {
  if (cell.trim() === '') return null;
  try {
    return JSON.parse(cell) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return cell;
    throw error;
  }
}
