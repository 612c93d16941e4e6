type Level = 'debug' | 'info' | 'warn' | 'error';

/** One JSON line on standard error. Never given addresses, query strings or values of records. */
export function log(level: Level, event: string, details: Record<string, string | number | boolean | undefined> = {}): void {
  if (level === 'debug' && process.env['THROUGHLINE_DEBUG'] === undefined) return;
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...details })}\n`);
}
