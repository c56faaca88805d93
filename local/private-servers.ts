import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, startPostgres } from './postgres.js';
import { openPostOffice, type PostOffice } from './post-office.js';
import type { ServerProcess } from './server-process.js';
import { readLocalSettings, type LocalSettings } from './settings.js';
import { startTemporal } from './temporal.js';
import { temporalBinary } from './temporal-binary.js';

/**
 * Servers for one rehearsal, in a folder that goes with them: PostgreSQL without waiting for the disk, a Temporal
 * server in memory, a post office. Those that the environment names are used instead. Says where they are in one line
 * of JSON and ends when its input ends, so that a starter that was killed leaves nothing behind.
 */
const settings = readLocalSettings();
const folder = mkdtempSync(join(tmpdir(), 'tiendo-rehearsal-'));
chmodSync(folder, 0o755); // PostgreSQL of root runs as another user, who must get in
const servers: ServerProcess[] = [];
const onSpawn = (server: ServerProcess): void => void servers.unshift(server);
let post: PostOffice | null = null;
let isEnding = false;

process.stdin.resume();
process.stdin.once('end', () => void end(0));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(0));

try {
  const [database, temporal] = await Promise.all([databaseUrl(settings), temporalAddress(settings)]);
  post = await openPostOffice();
  console.log(JSON.stringify({ database, temporal, smtp: post.url }));
} catch (error) {
  console.error((error as Error).message);
  await end(1);
}

async function databaseUrl({ DATABASE_URL }: LocalSettings): Promise<string> {
  if (DATABASE_URL) return DATABASE_URL;
  const server = await startPostgres({
    folder: join(folder, 'database'),
    port: 15_432,
    durable: false,
    onSpawn,
  });
  return ensureDatabase(server, 'tiendo');
}

async function temporalAddress({ TEMPORAL_ADDRESS, ...local }: LocalSettings): Promise<string> {
  if (TEMPORAL_ADDRESS) return TEMPORAL_ADDRESS;
  const binary = await temporalBinary(local, (sentence) => console.error(sentence.en));
  const options = { binary, folder: join(folder, 'temporal'), port: 17_233, keep: false, onSpawn };
  return (await startTemporal(options)).address;
}

async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await post?.close();
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
