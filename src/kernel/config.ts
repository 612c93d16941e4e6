import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const environment = z.object({
  THROUGHLINE_DATA: z.string().min(1).optional(),
  THROUGHLINE_KEYS: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_PUBLIC_URL: z.string().min(1).optional(),
  DATABASE_READ_URL: z.string().min(1).optional(),
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('localhost'),
});

/** What the environment decides; read once at the door, handed on as a value. */
export interface Config {
  /** Absolute path of the data folder. */
  readonly data: string;
  /** Absolute path of the folder with keys; outside the data folder so that a copy of the data alone opens nothing sealed. */
  readonly keys: string;
  readonly host: string;
  readonly port: number;
  readonly databaseUrls: { desk?: string; public?: string; read?: string; owner?: string };
}

/** Parses the environment; throws with the name of the variable when one is malformed. `usualData`: the folder when neither option nor variable names one. */
export function readConfig(env: NodeJS.ProcessEnv, usualData: string, dataOption?: string): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new Error(`Environment: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
  const values = parsed.data;
  const data = resolve(dataOption ?? values.THROUGHLINE_DATA ?? usualData);
  const place = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const configFolder = env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return {
    data,
    keys: resolve(values.THROUGHLINE_KEYS ?? join(configFolder, 'throughline', place)),
    host: values.HOST,
    port: values.PORT,
    databaseUrls: {
      ...(values.DATABASE_URL === undefined ? {} : { desk: values.DATABASE_URL }),
      ...(values.DATABASE_PUBLIC_URL === undefined ? {} : { public: values.DATABASE_PUBLIC_URL }),
      ...(values.DATABASE_READ_URL === undefined ? {} : { read: values.DATABASE_READ_URL }),
      ...(values.DATABASE_OWNER_URL === undefined ? {} : { owner: values.DATABASE_OWNER_URL }),
    },
  };
}
