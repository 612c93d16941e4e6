import { LANGUAGES, type Language } from '../../kernel/languages.ts';
import type { Platform } from '../../database/platform.ts';

/** What the network decided about itself at set-up; everyone may know it. */
export interface NetworkSettings {
  readonly name: string;
  /** Languages of the interface, the first being the usual one. */
  readonly languages: readonly Language[];
  readonly zone: string;
  readonly hasSample: boolean;
}

/** The settings, or null while the network has not been set up. */
export async function networkSettings(platform: Pick<Platform, 'database'>): Promise<NetworkSettings | null> {
  const rows = await platform.database.asVisitor((tx) => tx.db.selectFrom('app.setting').select(['key', 'value']).execute());
  const values = new Map(rows.map((row) => [row.key, row.value]));
  const network = values.get('network') as { name: string } | undefined;
  if (network === undefined) return null;
  const setUp = values.get('set-up') as { hasSample?: boolean } | undefined;
  return {
    name: network.name,
    languages: (values.get('languages') as Language[] | undefined) ?? LANGUAGES,
    zone: (values.get('zone') as string | undefined) ?? 'Europe/Brussels',
    hasSample: setUp?.hasSample === true,
  };
}
