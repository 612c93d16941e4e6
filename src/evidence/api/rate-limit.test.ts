import { describe, expect, it } from 'vitest';
import { Keyring } from '../../kernel/keyring.ts';
import { RateLimit } from './rate-limit.ts';

const keyring = new Keyring(new Uint8Array(32).fill(7));

function limitAt(start: string) {
  let now = new Date(start);
  return {
    limit: new RateLimit(keyring, { now: () => now }),
    wait: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000)),
  };
}

/** How many questions in a row are answered. */
function askUntilRefused(limit: RateLimit, address: string): number {
  let asked = 0;
  while (limit.take(address) === 0) asked += 1;
  return asked;
}

describe('politeness', () => {
  it('answers a burst, then says how long to wait, and keeps its word', () => {
    const { limit, wait } = limitAt('2026-11-22T10:00:00Z');
    expect(askUntilRefused(limit, '192.0.2.1')).toBeGreaterThanOrEqual(100);
    const seconds = limit.take('192.0.2.1');
    expect(seconds).toBeGreaterThan(0);
    wait(seconds);
    expect(limit.take('192.0.2.1')).toBe(0);
  });

  it('lets one reader ask while another waits', () => {
    const { limit } = limitAt('2026-11-22T10:00:00Z');
    askUntilRefused(limit, '192.0.2.1');
    expect(limit.take('192.0.2.2')).toBe(0);
  });

  it('never saves up more than one burst', () => {
    const { limit, wait } = limitAt('2026-11-22T00:00:01Z');
    const burst = askUntilRefused(limit, '192.0.2.1');
    wait(3600 * 20);
    expect(askUntilRefused(limit, '192.0.2.1')).toBe(burst);
  });

  it('knows nobody from the day before', () => {
    const { limit, wait } = limitAt('2026-11-22T23:59:59Z');
    askUntilRefused(limit, '192.0.2.1');
    wait(2);
    expect(limit.take('192.0.2.1')).toBe(0);
  });
});
