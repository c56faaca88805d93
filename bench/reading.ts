import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInChild } from '../src/documents/reading/read-in-child.js';
import { hasOffice, printedPdf, sampleDocx, sampleText } from './reading-samples.js';

const PAGES = [5, 50, 200];
const ROUNDS = 5;
const subject = fileURLToPath(new URL('reading-subject.js', import.meta.url));

interface Measured {
  /** From the start of the process to its end. */
  readonly wall: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly length: number;
}

/**
 * Our whole reading (text and findings) beside the bare text of mammoth and unpdf, each in a process of its own,
 * in turns; medians. And a plain text of 50 kB through the real child, as the command line waits for it.
 */
export async function benchReading(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-bench-'));
  try {
    console.log(`median of ${ROUNDS} turns; work = libraries loaded and file read; wall = whole process\n`);
    console.log(
      'sample          size kB   ours ms   peer ms   ratio   wall ratio   ours MB   peer MB   peer',
    );
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

function report(name: string, bytes: Uint8Array, peer: string): void {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(measure('ours', bytes));
    theirs.push(measure(peer, bytes));
  }
  const of = (measured: readonly Measured[], key: keyof Measured): number =>
    median(measured.map((one) => one[key]));
  const cells = [
    name.padEnd(14),
    (bytes.length / 1000).toFixed(0).padStart(9),
    of(ours, 'milliseconds').toFixed(0).padStart(10),
    of(theirs, 'milliseconds').toFixed(0).padStart(10),
    (of(ours, 'milliseconds') / of(theirs, 'milliseconds')).toFixed(2).padStart(8),
    (of(ours, 'wall') / of(theirs, 'wall')).toFixed(2).padStart(13),
    of(ours, 'megabytes').toFixed(0).padStart(10),
    of(theirs, 'megabytes').toFixed(0).padStart(10),
    `   ${peer}`,
  ];
  console.log(cells.join(''));
}

function measure(name: string, bytes: Uint8Array): Measured {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [subject, name], {
    input: bytes,
    encoding: 'utf8',
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return { ...(JSON.parse(stdout) as Omit<Measured, 'wall'>), wall };
}

async function reportText(): Promise<void> {
  const bytes = sampleText(50);
  const walls: number[] = [];
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    const started = performance.now();
    await readInChild(bytes, 'sample.txt');
    walls.push(performance.now() - started);
  }
  const inside = median(Array.from({ length: ROUNDS }, () => measure('ours', bytes).milliseconds));
  console.log(
    `\n50 kB text: ${median(walls).toFixed(0)} ms through the child process, ${inside.toFixed(0)} ms of it work`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
