import type { SourceText } from '../../../domain/directive/text/source-text.js';
import { unpagedSource } from '../source-from-pages.js';
import { decodeText } from '../text/decode-text.js';
import { htmlLines } from './html-lines.js';
import { bodyOf } from './html-tree.js';
import { isFurniture, mainContent, weigh } from './main-content.js';

/** A page saved from a law site: its main text, without menus, bars and link lists. Nothing it refers to is fetched. */
export function htmlSource(bytes: Uint8Array): SourceText {
  const body = bodyOf(decodeHtml(bytes));
  const weights = weigh(body);
  const main = mainContent(body, weights);
  const lines = htmlLines(main, (element) => isFurniture(element, main, weights));
  return unpagedSource(lines.join('\n'), 'html');
}

function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (named === undefined || named.startsWith('utf')) return decodeText(bytes);
  return decoderOf(named)?.decode(bytes) ?? decodeText(bytes);
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A label that no standard knows says nothing about the bytes.
    return null;
  }
}
