import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Step } from './progress-board.js';
import { startPage } from './start.page.js';

export interface StartPage {
  /** Leaves the port to the application, at once: open connections are ended. */
  handOver(): Promise<void>;
}

/** Answers on the application's port from the first second on. */
export function openStartPage(
  address: { readonly host: string; readonly port: number },
  steps: () => readonly Step[],
): Promise<StartPage> {
  const server = createServer((request, response) => answer(request, response, steps()));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? inUse(address.port) : error),
    );
    server.listen(address, () => resolve({ handOver: () => closed(server) }));
  });
}

function answer(request: IncomingMessage, response: ServerResponse, steps: readonly Step[]): void {
  const nonce = randomBytes(16).toString('base64');
  response.writeHead(request.url === '/' ? 200 : 503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
    'x-tiendo-start': '1',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'`,
  });
  response.end(request.method === 'HEAD' ? undefined : startPage(steps, nonce, new Date()));
}

function inUse(port: number): Error {
  return new Error(
    `Port ${port} is in use by another program; choose another one, for example: PORT=${port + 1} npm start`,
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
