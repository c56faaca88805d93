import { createRequire, syncBuiltinESMExports } from 'node:module';

/**
 * Takes the network away from this process: Node 20's permission model does not cover it.
 * The libraries that parse files never need it; one that tried would fail loudly.
 */
export function cutNetwork(): void {
  const require = createRequire(import.meta.url);
  const net = require('node:net') as { Socket: { prototype: { connect: unknown } } };
  net.Socket.prototype.connect = refuse;
  const dgram = require('node:dgram') as { createSocket: unknown };
  dgram.createSocket = refuse;
  const dns = require('node:dns') as { lookup: unknown };
  dns.lookup = refuse;
  globalThis.fetch = refuse;
  syncBuiltinESMExports();
}

function refuse(): never {
  throw new Error('The reading of a file may not use the network.');
}
