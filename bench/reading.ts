import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childArguments, readingEntry } from '../src/documents/reading/child-command.js';
import { readInChild } from '../src/documents/reading/read-in-child.js';
import { hasOffice, printedPdf, sampleDocx, sampleText } from './reading-samples.js';

const PAGES = [5, 50, 200];
const ROUNDS = 9;
const TEXT_ROUNDS = 21;
const probe = new URL('reading-probe.js', import.meta.url).href;
const subject = fileURLToPath(new URL('reading-subject.js', import.meta.url));

type Peer = 'mammoth' | 'unpdf';

interface Measured {
  /** From the start of the process to its end. */
  readonly wall: number;
  /** From Node's own start to the end: libraries loaded, file read, answer written. */
  readonly milliseconds: number;
  /** Milliseconds of processor time, all threads; other work on the machine changes it least. */
  readonly processor: number;
  readonly megabytes: number;
}

/**
 * Our whole reading (text and findings) beside the bare text of mammoth and unpdf: the product's own child with all
 * its limits, the peer in a bare process, in turns. And a plain text of 50 kB, as the command line waits for it.
 */
export async function benchReading(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-bench-'));
  try {
    console.log(`${ROUNDS} turns, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
    console.log(
      'ms = median of the work (libraries loaded, file read, answer written); ratios = ours / peer\n',
    );
    console.log(HEADINGS.map(([name, width]) => name.padStart(width)).join(''));
    for (const pages of PAGES) {
      const docx = await sampleDocx(pages);
      report(`${pages} pages docx`, docx, 'mammoth');
      if (hasOffice()) report(`${pages} pages pdf`, printedPdf(docx, folder), 'unpdf');
      else
        console.log(`${pages} pages pdf   SKIPPED: LibreOffice, which prints the sample, is not installed`);
    }
    await reportText();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HEADINGS: readonly (readonly [string, number])[] = [
  ['sample', 14],
  ['kB', 6],
  ['ours ms', 9],
  ['peer ms', 9],
  ['median', 9],
  ['least', 8],
  ['processor', 11],
  ['wall', 7],
  ['ours MB', 10],
  ['peer MB', 9],
  ['peer', 10],
];

function report(name: string, bytes: Uint8Array, peer: Peer): void {
  const turns = Array.from({ length: ROUNDS }, () => ({
    ours: measure([...childArguments(readingEntry), 'sample'], bytes),
    theirs: measure([subject, peer], bytes),
  }));
  const of = (whose: 'ours' | 'theirs', key: keyof Measured): number[] =>
    turns.map((turn) => turn[whose][key]);
  const ratio = (key: keyof Measured, pick: (values: readonly number[]) => number): string =>
    (pick(of('ours', key)) / pick(of('theirs', key))).toFixed(2);
  const cells = [
    name,
    (bytes.length / 1000).toFixed(0),
    median(of('ours', 'milliseconds')).toFixed(0),
    median(of('theirs', 'milliseconds')).toFixed(0),
    ratio('milliseconds', median),
    ratio('milliseconds', least),
    ratio('processor', median),
    ratio('wall', median),
    median(of('ours', 'megabytes')).toFixed(0),
    median(of('theirs', 'megabytes')).toFixed(0),
    peer,
  ];
  console.log(cells.map((cell, index) => cell.padStart(HEADINGS[index]?.[1] ?? 0)).join(''));
}

function measure(args: readonly string[], bytes: Uint8Array): Measured {
  const started = performance.now();
  const ended = spawnSync(process.execPath, ['--import', probe, ...args], {
    input: bytes,
    env: {},
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  const wall = performance.now() - started;
  const [, output, errors, measured] = ended.output;
  if (ended.status !== 0 || !output?.length) throw new Error(`${args.join(' ')} failed: ${String(errors)}`);
  return { ...(JSON.parse(String(measured)) as Omit<Measured, 'wall'>), wall };
}

async function reportText(): Promise<void> {
  const bytes = sampleText(50);
  const walls: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < TEXT_ROUNDS; round += 1) {
    const started = performance.now();
    await readInChild(bytes, 'sample.txt');
    walls.push(performance.now() - started);
    const bareStarted = performance.now();
    spawnSync(process.execPath, ['--eval', '0'], { env: {} });
    bare.push(performance.now() - bareStarted);
  }
  const both = (values: readonly number[]): string =>
    `median ${median(values).toFixed(0)} ms, least ${least(values).toFixed(0)} ms`;
  console.log(`\n50 kB text through the child process: ${both(walls)}`);
  console.log(`   of which an empty Node process takes: ${both(bare)}`);
  const order = [...childArguments(readingEntry), 'sample'];
  const processor = Array.from({ length: ROUNDS }, () => measure(order, bytes).processor);
  console.log(`   processor time: ${both(processor)}`);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
