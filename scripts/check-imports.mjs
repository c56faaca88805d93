import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs the law of imports. A cruiser that understands nothing (a compiler it does not know, a wrong folder) finds
 * no fault either, so every source file must be among the modules it saw, with what it imports resolved.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const folders = ['src', 'workflows', 'activities', 'local', 'bench'].filter((name) =>
  existsSync(join(root, name)),
);
const atLeast = 30;

const run = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    ...folders,
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
if (!run.stdout) fail([`dependency-cruiser said nothing: ${run.stderr}`]);

const { modules, summary } = JSON.parse(run.stdout);
const faults = summary.violations.map(
  ({ rule, from, to, cycle }) =>
    `${rule.name}: ${from} → ${cycle ? cycle.map((step) => step.name).join(' → ') : to}\n  ${commentOf(rule.name)}`,
);
const seen = new Set(modules.map((module) => module.source));
const unseen = folders.flatMap(sourcesOf).filter((file) => !seen.has(file));
if (unseen.length > 0) faults.push(`not cruised: ${unseen.join(', ')}`);
const ours = modules.filter((module) => folders.some((folder) => module.source.startsWith(`${folder}/`)));
if (ours.length < atLeast)
  faults.push(`only ${ours.length} modules were cruised, at least ${atLeast} were expected`);
const edges = ours.reduce((sum, module) => sum + module.dependencies.length, 0);
if (edges < ours.length)
  faults.push(`only ${edges} imports were found in ${ours.length} modules: they are not understood`);
if (faults.length > 0) fail(faults);
console.log(`The law of imports holds in ${ours.length} modules with ${edges} imports.`);

function sourcesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

function commentOf(name) {
  return summary.ruleSetUsed.forbidden.find((rule) => rule.name === name)?.comment ?? '';
}

function fail(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}
