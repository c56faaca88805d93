const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The bytes of a text in windows-1258 as old programs wrote it: vowel first, tone mark as a letter of its own. */
export function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const apart = letter.normalize('NFD');
    return [apart.replace(TONES, '').normalize('NFC'), ...(apart.match(TONES) ?? [])];
  });
  return Uint8Array.from(letters, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`windows-1258 has no ${letter}`);
    return byte;
  });
}
