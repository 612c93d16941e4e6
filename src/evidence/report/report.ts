/** The five questions of "Tell us", in the order in which they are asked. */
export const QUESTIONS = ['what', 'where', 'when', 'who', 'contact'] as const;
export type Question = (typeof QUESTIONS)[number];

/** How long a report can be kept from the stewards, in days. */
export const DELAYS = { now: 0, day: 1, week: 7, month: 30 } as const;
export type Delay = keyof typeof DELAYS;

export const isDelay = (text: string): text is Delay => Object.hasOwn(DELAYS, text);

export type ReportStatus = 'draft' | 'received' | 'in-review' | 'used' | 'closed';

/** What was said in "Tell us"; null where nothing was said. */
export interface Answers {
  readonly what: string | null;
  readonly place: string | null;
  /** ISO 3166-1 alpha-2, or `unknown`. */
  readonly country: string | null;
  /** A partial date, or words. */
  readonly happened: string | null;
  readonly who: string | null;
  readonly mayContact: 'yes' | 'no' | null;
}

export interface Draft extends Answers {
  readonly id: string;
  readonly language: string;
  readonly savedAt: Date;
}

export interface Message {
  readonly isFromSteward: boolean;
  readonly text: string;
  readonly language: string;
  readonly at: Date;
}

/** A steward asked, and nobody has answered yet. */
export const hasOpenQuestion = (messages: readonly Message[]): boolean => messages.at(-1)?.isFromSteward === true;

/** Longest text of one answer, in characters. */
export const LONGEST_ANSWER = 20_000;
