import type { Platform } from '../../database/platform.ts';
import type { Acting } from '../../network/acting.ts';
import { loadSession } from '../../network/sessions/load-session.ts';

/** This installation's own process as one who acts. */
export async function machineActing(platform: Platform): Promise<Acting> {
  const session = await loadSession(platform, await platform.machineToken());
  if (session === null) throw new Error('The session of this process is not known to the database');
  return { platform, session };
}
