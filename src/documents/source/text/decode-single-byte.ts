/** A text of one byte a letter: windows-1258, whose tone marks follow their vowel and are composed by NFC. */
export function decodeSingleByte(bytes: Uint8Array): string {
  return new TextDecoder('windows-1258').decode(bytes);
}
