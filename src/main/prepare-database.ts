import pg from 'pg';
import type { Keyring } from '../kernel/keyring.ts';
import { migrate } from '../database/migrate.ts';
import { applySchema } from '../database/schema/apply-schema.ts';
import { registerMachineKey } from '../network/sessions/machine-session.ts';
import { model } from './model.ts';
import { MIGRATIONS } from './repository.ts';

/** Migrations, then the registers' tables, then this installation's key; as the owner. Answers what was done, for progress lines. */
export async function prepareDatabase(
  owner: pg.ClientConfig,
  prefix: string,
  keyring: Keyring,
): Promise<{ applied: readonly string[]; registers: readonly string[] }> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { applied } = await migrate(client, MIGRATIONS, prefix);
    const registers = await applySchema(client, model, prefix);
    await registerMachineKey(client, keyring);
    return { applied, registers };
  } finally {
    await client.end();
  }
}
