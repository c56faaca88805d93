import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to package-lock.json the native packages of other platforms that a registry mirror did not serve when the
 * lock was written. Without them `npm ci` refuses the lock as out of step. Run it after every `npm install` behind
 * such a mirror; repeating it changes nothing. Their versions stand in the packages that name them, system and
 * processor in their names; without a hash, as they were never fetched.
 */
const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
let added = 0;

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    const prefix = path.slice(0, path.lastIndexOf('node_modules/'));
    lock.packages[`${prefix}node_modules/${name}`] = platformEntry(name, version, entry.dev);
    added += 1;
  }
}

const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
if (added > 0)
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${added} packages of other platforms were added to package-lock.json.`);

function isLocked(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder && `${folder}/`}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

function platformEntry(name, version, dev) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => word in systems).map((word) => systems[word]);
  const cpu = words.filter((word) => processors.includes(word));
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(
      `${name}@${version} is missing from the lock and its name tells no platform: install it by hand.`,
    );
  }
  return { version, cpu, ...(dev ? { dev } : {}), ...libcOf(words), optional: true, os };
}

function libcOf(words) {
  if (words.some((word) => word.startsWith('musl'))) return { libc: ['musl'] };
  return words.includes('linux') && words.includes('gnu') ? { libc: ['glibc'] } : {};
}
