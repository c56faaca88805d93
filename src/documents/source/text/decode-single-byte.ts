import { DocumentUnreadable } from '../document-unreadable.js';

/** A text of one byte a letter: windows-1258, whose tone marks follow their vowel and are composed by NFC. */
export function decodeSingleByte(bytes: Uint8Array): string {
  refuseControls(bytes);
  return new TextDecoder('windows-1258').decode(bytes);
}

function refuseControls(bytes: Uint8Array): void {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26)) controls += 1;
  if (controls * 100 > bytes.length) throw new DocumentUnreadable('not-a-document');
}
