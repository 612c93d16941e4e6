import type { Db } from 'pg-boss';
import type { Platform } from '../platform.ts';

type JobPlatform = Pick<Platform, 'database' | 'machineToken'>;

/** Every statement of the job library runs as the role worker with this process's own session: alone it may nothing else. */
export const bossDatabase = ({ database, machineToken }: JobPlatform): Db => ({
  async executeSql(text, values) {
    const token = await machineToken();
    return database.as({ role: 'worker', token }, async (tx) => (await tx.client.query(text, values as unknown[])) as { rows: unknown[] });
  },
});

/** The library's statements inside a running transaction of ours. */
export const inTransactionOf = (client: { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }): Db => ({
  executeSql: (text, values) => client.query(text, values as unknown[]),
});
