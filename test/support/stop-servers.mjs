import { rmSync } from 'node:fs';

/** Ends what `start-servers.mjs` started for this run; kept servers are not listed there. */
export default async function stopServers() {
  const { stops, folders } = globalThis.tiendoTestServers;
  await Promise.all(stops.map((stop) => stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
