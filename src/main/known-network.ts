import type { Platform } from '../database/platform.ts';
import { networkSettings } from '../network/set-up/network-settings.ts';

export interface KnownNetwork {
  /** '' before set-up. */
  readonly name: string;
  /** Whether the fictional sample is in it: every page then says so. */
  readonly hasSample: boolean;
}

const known = new WeakMap<Platform, { network: KnownNetwork; at: number }>();
const REREAD_MS = 10_000;

/** What every page says of the network; reread now and then, and at every request while there is none. */
export async function knownNetwork(platform: Platform): Promise<KnownNetwork> {
  const kept = known.get(platform);
  if (kept !== undefined && kept.network.name !== '' && Date.now() - kept.at < REREAD_MS) return kept.network;
  const settings = await networkSettings(platform);
  const network = { name: settings?.name ?? '', hasSample: settings?.hasSample ?? false };
  known.set(platform, { network, at: Date.now() });
  return network;
}
