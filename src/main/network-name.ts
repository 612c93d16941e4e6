import type { Platform } from '../database/platform.ts';
import { networkSettings } from '../network/set-up/network-settings.ts';

const known = new WeakMap<Platform, { name: string; at: number }>();
const REREAD_MS = 10_000;

/** Name of the network, '' before set-up; reread now and then, and at every request while there is none. */
export async function networkName(platform: Platform): Promise<string> {
  const kept = known.get(platform);
  if (kept !== undefined && kept.name !== '' && Date.now() - kept.at < REREAD_MS) return kept.name;
  const name = (await networkSettings(platform))?.name ?? '';
  known.set(platform, { name, at: Date.now() });
  return name;
}
