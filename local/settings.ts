import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const text = z
  .string()
  .optional()
  .transform((value) => value || undefined);

/** What the embedded default takes from the environment; the service itself reads `src/config.ts` only. */
const localSchema = z.object({
  TIENDO_HOME: z.string().default('.tiendo').describe('folder of the embedded default: data, secrets, logs'),
  DATABASE_URL: text.describe('use this PostgreSQL instead of starting one'),
  TEMPORAL_ADDRESS: text.describe('use this Temporal instead of starting one'),
  TEMPORAL_UI_URL: text.describe('web page of that Temporal'),
  TEMPORAL_CLI_PATH: text.describe('the temporal program to start'),
  SMTP_URL: text.describe('hand real mail over here instead of into the inbox'),
  INBOX_URL: text.describe('web page of that mail server'),
  XDG_CACHE_HOME: text.describe('where the built Temporal server is kept'),
  HOST: z.string().default('127.0.0.1').describe('address the web page listens on'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000).describe('port of the web page'),
  PUBLIC_URL: text.describe('how others reach the web page'),
  PATH: z.string().default(''),
});

export interface LocalSettings extends z.infer<typeof localSchema> {
  readonly home: string;
  readonly cache: string;
}

export function readLocalSettings(env: NodeJS.ProcessEnv = process.env): LocalSettings {
  const parsed = localSchema.safeParse(env);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  const cacheRoot = parsed.data.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return { ...parsed.data, home: resolve(parsed.data.TIENDO_HOME), cache: join(cacheRoot, 'tiendo') };
}
