import { builtChild, childArguments } from '../reading/child-command.js';
import { runChild } from '../reading/run-child.js';
import { DocumentUnreadable } from '../source/document-unreadable.js';

const childEntry = builtChild('pictures/picture-child.js');

/**
 * A page of a PDF as a PNG, drawn in a process of its own under the limits of reading: 30 s, 512 MB, no network, no
 * files but its own code, only so many at once. `page` counts from 1. Throws `DocumentUnreadable`, RuleBroken
 * 'directive.readers-busy'.
 */
export function pagePicture(pdf: Uint8Array, page: number): Promise<Buffer> {
  return answerOf(pdf, ['picture', String(page)]);
}

/** How many pages a PDF has. Throws `DocumentUnreadable`, RuleBroken 'directive.readers-busy'. */
export async function pageCount(pdf: Uint8Array): Promise<number> {
  return Number((await answerOf(pdf, ['count'])).toString('utf8'));
}

async function answerOf(pdf: Uint8Array, order: readonly string[]): Promise<Buffer> {
  // The drawing library is a native addon; the permission model otherwise refuses those.
  const args = ['--allow-addons', ...childArguments(childEntry), ...order];
  const { exitCode, stopped, output } = await runChild({ args, input: pdf });
  if (exitCode !== 0) throw new DocumentUnreadable(stopped ?? 'damaged');
  return output;
}
