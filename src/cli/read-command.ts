import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineCommand } from 'citty';
import { readInChild } from '../documents/reading/read-in-child.js';
import type { ReadingOutcome } from '../documents/reading/reading-outcome.js';
import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import { readingLimits } from '../documents/source/reading-limits.js';
import { outlineOf } from './outline.js';

const UNREADABLE_EXIT = 2;

/** `tiendo read FILE [--json | --text | --outline]`, as the contract "directive-reading" fixes it. */
export const readCommand = defineCommand({
  meta: {
    name: 'read',
    description: 'Reads a directive (txt, docx, pdf, doc, html) and prints what it says.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'the file to read' },
    json: { type: 'boolean', description: 'print the reading as one JSON object (default)' },
    text: { type: 'boolean', description: 'print the text that the spans point into' },
    outline: { type: 'boolean', description: 'print the clause tree' },
  },
  run: async ({ args }) => {
    try {
      const outcome = await readInChild(await bytesOf(args.file), basename(args.file));
      process.stdout.write(printed(outcome, args));
    } catch (error) {
      if (!(error instanceof DocumentUnreadable)) throw error;
      process.stderr.write(`${args.file}: ${error.sentence.vi} / ${error.sentence.en}\n`);
      process.exitCode = UNREADABLE_EXIT;
    }
  },
});

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new DocumentUnreadable('not-a-document');
    if (found.size > readingLimits.fileBytes) throw new DocumentUnreadable('too-large');
    return await readFile(file);
  } catch (error) {
    if (error instanceof DocumentUnreadable) throw error;
    throw new DocumentUnreadable('missing', { cause: error });
  }
}

function printed(
  { source, reading }: ReadingOutcome,
  as: { text?: boolean | undefined; outline?: boolean | undefined },
): string {
  // Nothing is added to the text, not even a line end: every span counts in it.
  if (as.text) return source.text;
  return as.outline ? outlineOf(reading) : `${JSON.stringify(reading, null, 2)}\n`;
}
