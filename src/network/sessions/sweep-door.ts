import { sql } from '../../database/connection.ts';
import { behindTheDoor, type DoorPlatform } from '../door.ts';

/** Forgets counted tries after two days and sessions a month after their end. Run by the worker once a day. */
export async function sweepDoor(platform: DoorPlatform): Promise<void> {
  await behindTheDoor(platform, (tx) => tx.rows(sql`select app.sweep_door()`));
}
