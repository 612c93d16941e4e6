/** What a control shows of a value that may be anything: text and numbers as they are, else nothing. */
export const typedText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** A part of what was typed. */
export const typedPart = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
