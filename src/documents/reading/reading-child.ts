import { Console } from 'node:console';
import { setFlagsFromString } from 'node:v8';
import { DocumentUnreadable } from '../source/document-unreadable.js';
import { extractSource } from '../source/extract-source.js';
import { cutNetwork } from './cut-network.js';
import { warnOfFileName } from './file-name-warning.js';
import type { ChildAnswer } from './reading-outcome.js';

/** Entry of the child process: bytes on standard input, the file's name as argument, one JSON answer on standard output. */
async function answer(): Promise<ChildAnswer> {
  try {
    const source = await extractSource(await standardInput());
    const { readDirective } = await import('../../domain/directive/read-directive.js');
    return { source, reading: warnOfFileName(readDirective(source), process.argv[2] ?? '') };
  } catch (error) {
    if (error instanceof DocumentUnreadable) return { unreadable: error.code };
    throw error;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

// Most rules' patterns are tried a few dozen times: compiling each twice costs a third of a short text's reading.
setFlagsFromString('--no-regexp-tier-up');
cutNetwork();
// A library that warns on standard output would spoil the answer.
globalThis.console = new Console(process.stderr);
process.stdout.write(JSON.stringify(await answer()));
