/**
 * `npm run fuzz:reading -- [--count 10000] [--from 0]`: reads mutations of our own samples. A mutation must end as
 * a reading or as one of the refusals, within 30 s and 512 MB; anything else is printed and ends with exit code 1.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('./', import.meta.url));
const fixtures = new URL('../test/fixtures/sources/', import.meta.url);
const STILL_FOR = 30_000;

/** Reads the mutations from `from` on with the code compiled into `folder`; tells how often each outcome came. */
export async function fuzzReading({ folder, from = 0, count, onFailure = () => {} }) {
  const { childArguments } = await import(
    pathToFileURL(`${folder}/src/documents/reading/child-command.js`).href
  );
  const seeds = JSON.stringify(await seedFiles(folder));
  const tally = new Map();
  const failures = [];
  let next = from;
  const note = ({ number, outcome, ms }) => {
    next = number + 1;
    const kind = /^(?:CRASH|FLAW)/.test(outcome) ? 'failed' : outcome;
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    if (kind !== 'failed') return;
    failures.push({ number, outcome, ms });
    onFailure({ number, outcome, ms });
  };
  while (next < from + count) {
    const args = childArguments(`${folder}/src/documents/reading/reading-child.js`).slice(0, -1);
    const stopped = await batch({ args, folder, seeds, from: next, to: from + count, note });
    if (stopped) note({ number: next, outcome: stopped, ms: STILL_FOR });
  }
  return { tally: Object.fromEntries([...tally].sort((one, other) => other[1] - one[1])), failures };
}

/** One child for as many mutations as it survives; says how it was stopped, or nothing when it came to the end. */
async function batch({ args, folder, seeds, from, to, note }) {
  const child = spawn(
    process.execPath,
    [...args, `--allow-fs-read=${here}`, `${here}fuzz-reading-child.mjs`, folder, String(from), String(to)],
    { env: {}, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let stopped;
  let errors = '';
  const stop = () => {
    stopped = 'out-of-time';
    child.kill('SIGKILL');
  };
  let timer = setTimeout(stop, STILL_FOR);
  let done = from;
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(timer);
    timer = setTimeout(stop, STILL_FOR);
    const said = JSON.parse(line);
    done = said.number + 1;
    note(said);
  });
  child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-4000)));
  child.stdin.on('error', () => {});
  child.stdin.end(seeds);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (done >= to) return undefined;
  if (stopped) return stopped;
  return /heap out of memory|Array buffer allocation failed/.test(errors)
    ? 'out-of-memory'
    : `CRASH ${errors}`;
}

async function seedFiles(folder) {
  const files = ['plan.docx', 'plan.pdf', 'plan.doc', 'annex.pdf'].map((name) => ({
    name,
    bytes: readFileSync(new URL(name, fixtures)),
  }));
  const { extractSource } = await import(
    pathToFileURL(`${folder}/src/documents/source/extract-source.js`).href
  );
  const { text } = await extractSource(files[0].bytes);
  const html = `<html><body><div class="menu"><a href="/">Trang chủ</a></div><div>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></body></html>`;
  files.push({ name: 'plan.txt', bytes: Buffer.from(text) });
  files.push({ name: 'plan-utf16.txt', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') });
  files.push({ name: 'plan.html', bytes: Buffer.from(html) });
  return files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { count: { type: 'string', default: '10000' }, from: { type: 'string', default: '0' } },
  });
  const started = Date.now();
  const { tally, failures } = await fuzzReading({
    folder: fileURLToPath(new URL('../dist', import.meta.url)),
    from: Number(values.from),
    count: Number(values.count),
    onFailure: ({ number, outcome }) => console.error(`mutation ${number}: ${outcome}`),
  });
  console.log(tally);
  console.log(
    `${values.count} mutations, ${failures.length} failed, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}
