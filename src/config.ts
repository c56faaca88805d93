import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readingLimits } from './documents/source/reading-limits.js';

const keyList = z
  .string()
  .regex(
    /^[a-z0-9]+:[0-9a-f]{64}(,[a-z0-9]+:[0-9a-f]{64})*$/,
    'form: id:64-hex[,id:64-hex]; the first one signs',
  )
  .transform((text) =>
    text.split(',').map((pair) => ({ id: pair.split(':')[0]!, secret: pair.split(':')[1]! })),
  );

const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every setting of the service. `docs/operations.md` prints this table; nothing else reads `process.env`. */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses default secrets'),
  DATABASE_URL: z
    .string()
    .default('postgres://tiendo@127.0.0.1:5432/tiendo')
    .describe('PostgreSQL 15 or newer'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10).describe('connections per process'),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233').describe('host:port of the Temporal frontend'),
  TEMPORAL_NAMESPACE: z.string().default('default').describe('Temporal namespace'),
  TEMPORAL_TASK_QUEUE: z.string().default('tiendo').describe('task queue of the worker'),
  TEMPORAL_UI_URL: z.string().default('').describe('address of the Temporal web page; empty hides its links'),
  SMTP_URL: z.string().default('smtp://127.0.0.1:1025').describe('where real mail is handed over'),
  REHEARSAL_SMTP_URL: z
    .string()
    .default('')
    .describe('inbox that takes the mail of rehearsals; empty keeps it in the database'),
  INBOX_URL: z.string().default('').describe('address of the local inbox page; empty hides its links'),
  MAIL_FROM: z.string().default('Tiến độ <tiendo@tiendo.example>').describe('sender of every mail'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('how mail programs and browsers reach the service'),
  HOST: z.string().default('127.0.0.1').describe('address the web process listens on'),
  PORT: z.coerce.number().int().default(3000).describe('port the web process listens on'),
  SESSION_SECRET: z.string().min(16).default('only-for-trying-out').describe('signs session cookies'),
  LINK_KEYS: keyList
    .default([{ id: 'dev', secret: '00'.repeat(32) }])
    .describe('keys of the unit links, id:64-hex, comma separated, the first one signs'),
  READERS_AT_ONCE: z.coerce
    .number()
    .int()
    .min(1)
    .max(32)
    .default(readingLimits.turns.atOnce)
    .describe('child processes per web process that read a file or draw a page; each takes up to 512 MB'),
  READERS_QUEUE: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(readingLimits.turns.waiting)
    .describe('files and pages that may wait for a reader; each holds its file (up to 50 MB) in memory'),
  READERS_WAIT_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(600)
    .default(readingLimits.turns.waitMilliseconds / 1000)
    .describe('how long each waits before it is told to try again'),
  LOCAL_START: flag.default(false).describe('1 only under the embedded default: shows the local start page'),
  RELAY_HELD: flag.default(false).describe('1 holds the relay at start, as after a restore'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('least level logged'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('number of proxies in front of the web process'),
});

/** Written into `TIENDO_HOME` by the local start, read by the command line. */
export const LOCAL_ADDRESSES = 'addresses.json';
export const LOCAL_SECRETS = 'secrets.json';

export type Config = z.infer<typeof configSchema>;

/** Parses the environment once; an unusable value ends the start with one sentence per setting. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = configSchema.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration cannot be used.\n${lines.join('\n')}`);
  }
  if (parsed.data.NODE_ENV === 'production') refuseDefaults(parsed.data);
  return parsed.data;
}

/**
 * For the command line: what the environment does not name is taken from a start on this computer, which leaves its
 * addresses and keys in `TIENDO_HOME`. So `npx tiendo doctor` looks at what `npm start` runs.
 */
export function readCommandLineConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const home = env['TIENDO_HOME'] ?? '.tiendo';
  const local = [LOCAL_ADDRESSES, LOCAL_SECRETS].map((name) => readIfThere(join(home, name)));
  return readConfig(Object.assign({}, ...local, env) as NodeJS.ProcessEnv);
}

function readIfThere(file: string): NodeJS.ProcessEnv {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ProcessEnv) : {};
}

function refuseDefaults(config: Config): void {
  if (config.SESSION_SECRET === 'only-for-trying-out')
    throw new Error('Set SESSION_SECRET: the default is public.');
  if (config.LINK_KEYS.some((key) => /^(00)+$/.test(key.secret)))
    throw new Error('Set LINK_KEYS: the default is public.');
}
