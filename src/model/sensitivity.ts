/** Who may see a field, or a part of a source. Governs read, filter, sort, search, count, export and error texts alike. */
export const SENSITIVITIES = ['public', 'network', 'restricted', 'sealed'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Levels a reader can work at; sealed values have no level, only keyholders. */
export const LEVELS = ['public', 'network', 'restricted'] as const;
export type Level = (typeof LEVELS)[number];

/** True when a reader at `level` may see something of that sensitivity. */
export const maySee = (level: Level, sensitivity: Sensitivity): boolean =>
  sensitivity !== 'sealed' && SENSITIVITIES.indexOf(sensitivity) <= LEVELS.indexOf(level);

export const stricter = (a: Sensitivity, b: Sensitivity): Sensitivity => (SENSITIVITIES.indexOf(a) >= SENSITIVITIES.indexOf(b) ? a : b);
