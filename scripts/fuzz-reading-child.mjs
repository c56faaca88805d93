/**
 * Reads mutations one after the other under the walls of the real child and says of each how it ended.
 * Arguments: compiled folder, first number, number after the last. Standard input: the seeds as JSON.
 */
import { pathToFileURL } from 'node:url';
import { mutation } from './fuzz-mutations.mjs';

const [folder, from, to] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(`${folder}/src/${path}`).href);
const { cutNetwork } = await load('documents/reading/cut-network.js');
const { extractSource } = await load('documents/source/extract-source.js');
const { readDirective } = await load('domain/directive/read-directive.js');
cutNetwork();

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const seeds = JSON.parse(Buffer.concat(chunks).toString('utf8')).map(({ name, base64 }) => ({
  name,
  bytes: Buffer.from(base64, 'base64'),
}));

for (let number = Number(from); number < Number(to); number += 1) {
  const started = performance.now();
  const outcome = await outcomeOf(mutation(number, seeds).bytes);
  process.stdout.write(
    `${JSON.stringify({ number, outcome, ms: Math.round(performance.now() - started) })}\n`,
  );
}

async function outcomeOf(bytes) {
  try {
    const source = await extractSource(bytes);
    const reading = readDirective(source);
    return flawOf(source, JSON.parse(JSON.stringify(reading))) ?? 'read';
  } catch (error) {
    return error?.name === 'DocumentUnreadable' ? error.code : `CRASH ${error?.stack ?? error}`;
  }
}

function flawOf({ text, pages }, reading) {
  if (text !== text.normalize('NFC')) return 'FLAW text is not composed';
  // eslint-disable-next-line no-control-regex -- what the hygiene promises to remove
  if (/[\u0000-\u0008\u000b-\u001f]/.test(text)) return 'FLAW text has control characters';
  if (pages.some((start, index) => start > text.length || start < (pages[index - 1] ?? 0)))
    return 'FLAW page starts';
  const flaw = spansOf(reading).find(([start, end]) => !(start >= 0 && start <= end && end <= text.length));
  return flaw ? `FLAW span ${flaw} of ${text.length}` : undefined;
}

function spansOf(value) {
  if (value === null || typeof value !== 'object') return [];
  const own = Array.isArray(value.span) ? [value.span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}
