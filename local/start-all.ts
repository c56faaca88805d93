import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL_ADDRESSES } from '../src/config.js';
import { migrate } from '../src/persistence/migrate.js';
import { freePort } from './free-port.js';
import { startInbox, type Inbox } from './inbox.js';
import { openPostOffice } from './post-office.js';
import { ensureDatabase, startPostgres } from './postgres.js';
import type { Progress } from './progress.js';
import type { ProgressBoard } from './progress-board.js';
import { homeSecrets } from './secrets.js';
import type { OnSpawn } from './server-process.js';
import { makeSampleYear, startWeb, startWorker, type ServiceContext } from './service-processes.js';
import type { LocalSettings } from './settings.js';
import type { StartPage } from './start-page.js';
import { temporalBinary } from './temporal-binary.js';
import { startTemporal } from './temporal.js';

export interface Start {
  readonly settings: LocalSettings;
  readonly url: string;
  readonly board: ProgressBoard;
  readonly page: StartPage;
  readonly onSpawn: OnSpawn;
  readonly say: (sentence: string) => void;
}

interface WorkflowEngine {
  readonly address: string;
  readonly uiUrl: string;
  readonly isOurs: boolean;
}

/**
 * Starts the parts in the order of their needs. The start page keeps the port while the Temporal server is looked
 * for, because its one-time build takes minutes and the application has nothing to show before; then it hands over.
 */
export async function startAll(start: Start): Promise<void> {
  const { board, settings } = start;
  const database = await board.run('database', () => databaseUrl(start));
  await board.run('migrate', () => migrated(database));
  const inbox = await board.run('inbox', () => inboxOf(start));
  const engine = await board.run('temporal', (tell) => engineOf(start, toldToo(start, tell)));
  const post = await openPostOffice({ forwardTo: inbox.smtpUrl });
  const context = serviceContext(start, { database, inbox, engine, rehearsalSmtp: post.url });
  writeFileSync(
    join(settings.home, LOCAL_ADDRESSES),
    JSON.stringify({ DATABASE_URL: database, TEMPORAL_ADDRESS: engine.address }),
  );
  await start.page.handOver();
  await Promise.all([
    board.run('web', () => startWeb(context, settings.PORT)),
    board.run('worker', () => startWorker(context, engine.isOurs ? engine.address : null)),
  ]);
  sayWhere(start, inbox, engine);
  await firstSampleYear(start, context);
}

async function databaseUrl({ settings, onSpawn }: Start): Promise<string> {
  if (settings.DATABASE_URL) return settings.DATABASE_URL;
  const server = await startPostgres({ folder: join(settings.home, 'database'), durable: true, onSpawn });
  return ensureDatabase(server, 'tiendo');
}

async function migrated(database: string): Promise<void> {
  try {
    await migrate(database);
  } catch (cause) {
    const said = (cause as Error).message || (cause as NodeJS.ErrnoException).code;
    throw new Error(`The database ${withoutPassword(database)} cannot be used: ${said}`, { cause });
  }
}

async function inboxOf({ settings, onSpawn }: Start): Promise<Inbox> {
  const [smtpPort, webPort] = [await freePort(1025), await freePort(1080)];
  return startInbox({ folder: settings.home, smtpPort, webPort, onSpawn });
}

async function engineOf({ settings, onSpawn }: Start, tell: Progress): Promise<WorkflowEngine> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_UI_URL: uiUrl = '' } = settings;
  if (address) return { address, uiUrl, isOurs: false };
  const binary = await temporalBinary(settings, tell);
  const server = await startTemporal({ binary, folder: settings.home, keep: true, onSpawn });
  return { address: server.address, uiUrl: server.uiUrl, isOurs: true };
}

function toldToo({ say }: Start, tell: Progress): Progress {
  return (sentence) => {
    tell(sentence);
    say(sentence.en);
  };
}

interface Parts {
  readonly database: string;
  readonly inbox: Inbox;
  readonly engine: WorkflowEngine;
  /** Before the inbox: refuses the mailboxes that are to bounce, which an inbox for trying out never does. */
  readonly rehearsalSmtp: string;
}

function serviceContext(start: Start, { database, inbox, engine, rehearsalSmtp }: Parts): ServiceContext {
  const { settings, url, onSpawn } = start;
  const env = {
    ...process.env,
    ...homeSecrets(settings.home),
    DATABASE_URL: database,
    TEMPORAL_ADDRESS: engine.address,
    TEMPORAL_UI_URL: engine.uiUrl,
    SMTP_URL: settings.SMTP_URL ?? inbox.smtpUrl,
    REHEARSAL_SMTP_URL: rehearsalSmtp,
    INBOX_URL: inbox.webUrl,
    PUBLIC_URL: url,
    HOST: settings.HOST,
    PORT: String(settings.PORT),
    LOCAL_START: '1',
  };
  return { home: settings.home, env, onSpawn };
}

function sayWhere({ say, url }: Start, inbox: Inbox, engine: WorkflowEngine): void {
  say('');
  say(`  Application   ${url}`);
  say(`  Inbox         ${inbox.webUrl}`);
  say(`  Temporal UI   ${engine.uiUrl || `of the server at ${engine.address}`}`);
  say('');
  say('Ctrl-C stops everything; what was entered stays.');
}

/** Once per home. A sample that could not be made does not end the start: the empty authority works without it. */
async function firstSampleYear(start: Start, context: ServiceContext): Promise<void> {
  const marker = join(start.settings.home, 'sample-year-made');
  if (existsSync(marker))
    return start.board.skip('sample', { vi: 'Đã có từ lần trước.', en: 'Made at an earlier start.' });
  start.say(
    'Making the sample year: a whole year through the real parts, a minute or two, only on the first start.',
  );
  try {
    await start.board.run('sample', (tell) => makeSampleYear(context, tell));
    writeFileSync(marker, '');
    start.say(`The sample year stands: ${start.url}`);
  } catch (error) {
    start.say(
      `The sample year could not be made: ${(error as Error).message}. The application works without it.`,
    );
  }
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ':***@');
}
