import { DocumentUnreadable } from './document-unreadable.js';

export type SourceFormat = 'zip' | 'ole' | 'pdf' | 'html' | 'txt';

/** What the content is; the file's name is not asked, since mail programs and offices rename freely. */
export async function detectFormat(bytes: Uint8Array): Promise<SourceFormat> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  // Some writers put a line or a byte order mark before "%PDF-"; readers accept it in the first kilobyte.
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) throw new DocumentUnreadable('unsupported');
  await refuseOtherBinary(bytes);
  return looksLikeHtml(bytes) ? 'html' : 'txt';
}

async function refuseOtherBinary(bytes: Uint8Array): Promise<void> {
  if (hasUtf16Mark(bytes) || isPlainAscii(bytes.subarray(0, 64)) || isUtf8(bytes.subarray(0, 4096))) return;
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (!found) return;
  if (found.mime.startsWith('image/')) throw new DocumentUnreadable('scan');
  if (!found.mime.startsWith('text/')) throw new DocumentUnreadable('not-a-document');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function isPlainAscii(bytes: Uint8Array): boolean {
  return (
    bytes.length > 0 &&
    bytes.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127))
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    // stream: a character cut at the end of the sample is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|table|p|article|section)\b/i;

function looksLikeHtml(bytes: Uint8Array): boolean {
  // UTF-16 pages carry a zero beside every letter of a tag.
  const head = latin(bytes.subarray(0, 8192))
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '');
  return HTML_START.test(head);
}
