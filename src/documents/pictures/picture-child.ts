import { Console } from 'node:console';
import { getDocumentProxy, renderPageAsImage } from 'unpdf';
import { cutNetwork } from '../reading/cut-network.js';
import { readingLimits } from '../source/reading-limits.js';

/** A scanned A4 page stays readable on a screen, and a page of any size stays within a few megapixels. */
const WIDTH = 1100;

/** Entry of the child process: a PDF on standard input, "count" or "picture N" as arguments, the answer on standard output. */
async function answer(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await getDocumentProxy(pdf);
  if (document.numPages > readingLimits.pdfPages) throw new Error('too many pages');
  if (process.argv[2] === 'count') return Buffer.from(String(document.numPages));
  const image = await renderPageAsImage(document, Number(process.argv[3]), {
    canvasImport: () => import('@napi-rs/canvas'),
    width: WIDTH,
  });
  return new Uint8Array(image);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

cutNetwork();
// A library that warns on standard output would spoil the picture.
globalThis.console = new Console(process.stderr);
process.stdout.write(await answer(await standardInput()));
