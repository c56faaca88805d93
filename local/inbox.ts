import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listens } from './listens.js';
import { startServer, untilReady, type OnSpawn, type ServerProcess } from './server-process.js';

export interface InboxOptions {
  readonly folder: string;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly onSpawn?: OnSpawn;
}

export interface Inbox extends ServerProcess {
  readonly smtpUrl: string;
  readonly webUrl: string;
}

/** Starts maildev: it takes every mail, shows it on a page and sends nothing on. Mails lie as files in the folder. */
export async function startInbox(options: InboxOptions): Promise<Inbox> {
  const { folder, smtpPort, webPort } = options;
  const mails = join(folder, 'mails');
  mkdirSync(mails, { recursive: true });
  const logFile = join(folder, 'inbox.log');
  const addresses = [
    '--smtp',
    String(smtpPort),
    '--ip',
    '127.0.0.1',
    '--web',
    String(webPort),
    '--web-ip',
    '127.0.0.1',
  ];
  const server = startServer({
    name: 'The inbox',
    file: process.execPath,
    args: [maildevProgram(), ...addresses, '--mail-directory', mails],
    cwd: folder, // maildev looks for a configuration file from its working directory upward
    logFile,
    stopSignal: 'SIGTERM',
    onSpawn: options.onSpawn,
  });
  await untilReady(server, () => listens(smtpPort), { ms: 30_000, logFile });
  await untilReady(server, () => listens(webPort), { ms: 30_000, logFile });
  return { ...server, smtpUrl: `smtp://127.0.0.1:${smtpPort}`, webUrl: `http://127.0.0.1:${webPort}` };
}

function maildevProgram(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('maildev'))), 'bin/maildev.js');
}
