/** Name of the empty database that every template begins from. */
export const BLANK = 'blank';
