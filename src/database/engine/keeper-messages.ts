/** What passes between a client and the keeper: one JSON document a line, over a local socket. */

/** Raised when old clients and new keepers would misunderstand each other. */
export const PROTOCOL = 1;

/** The server takes the one server lease; a command only keeps the engine running while it works. */
export type Lease = 'server' | 'command';

export interface Hello {
  readonly protocol: number;
  readonly lease: Lease;
  readonly pid: number;
}

/** Where PostgreSQL listens: a folder with its socket, or on Windows the loopback address. */
export interface Reach {
  readonly host: string;
  readonly port: number;
  /** True for those who waited while the database was made. */
  readonly isNew: boolean;
}

export interface Rejection {
  readonly code: 'already-running' | 'engine-failed' | 'engine-other-version' | 'keeper-other-version';
  readonly params: Record<string, string | number>;
}

export type Answer = { readonly ready: Reach } | { readonly refused: Rejection };

/** Calls `onMessage` for every complete line; returns the function to feed with received text. */
export function lineReader(onMessage: (message: unknown) => void): (text: string) => void {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line !== '') onMessage(JSON.parse(line));
  };
}
