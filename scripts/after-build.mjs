import { chmodSync, cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `tsc` leaves out of `dist`: the right to run the command line, and files that are no code. */
const root = new URL('../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));

const cli = at('dist/src/cli.js');
if (existsSync(cli)) chmodSync(cli, 0o755);

const assetFolders = ['src/web/assets', 'src/documents/formal/assets'];
for (const folder of assetFolders) {
  if (existsSync(at(folder))) cpSync(at(folder), at(`dist/${folder}`), { recursive: true });
}
