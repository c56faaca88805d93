import { createServer } from 'node:net';

/** True when nobody listens on the port of 127.0.0.1 at this moment. */
function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `preferred` on; any free one when the next fifty are taken or none is preferred. */
export async function freePort(preferred?: number): Promise<number> {
  for (let port = preferred ?? 0; preferred && port < preferred + 50 && port <= 65_535; port += 1) {
    if (await isPortFree(port)) return port;
  }
  return anyPort();
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
