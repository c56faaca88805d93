import { DocumentUnreadable } from '../document-unreadable.js';
import { decodeLegacyBytes } from './legacy-vietnamese.js';

/** Bytes of a text → characters: byte order mark, then UTF-16 by its zeros, UTF-8, and the old single-byte sets. */
export function decodeText(bytes: Uint8Array): string {
  return decodeByMark(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeLegacyBytes(bytes);
}

function decodeByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  return null;
}

function decodeUtf16(bytes: Uint8Array): string | null {
  const zeros = countZeros(bytes.subarray(0, 65_536));
  if (zeros.even + zeros.odd === 0) return null;
  const sampled = Math.min(bytes.length, 65_536) / 2;
  // Blanks, digits and plain letters are about two thirds of a Vietnamese text.
  if (zeros.odd > sampled * 0.3 && zeros.even < sampled * 0.02)
    return new TextDecoder('utf-16le').decode(bytes);
  if (zeros.even > sampled * 0.3 && zeros.odd < sampled * 0.02)
    return new TextDecoder('utf-16be').decode(bytes);
  throw new DocumentUnreadable('nul-bytes');
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (let index = bytes.indexOf(0); index >= 0; index = bytes.indexOf(0, index + 1)) {
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) throw new DocumentUnreadable('nul-bytes');
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return text;
  const wholeLetters = text.match(/[\u00c0-\u1eff]/g)?.length ?? 0;
  // A few broken bytes in a text that is otherwise UTF-8 are damage, not another encoding.
  return broken * 20 < wholeLetters ? text : null;
}
