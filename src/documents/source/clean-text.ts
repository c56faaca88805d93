/* eslint-disable no-control-regex -- these are the characters that must go */
const LINE_ENDS = /\r\n?|\u0085|\u2028|\u2029|\v|\f/g;
// Byte order marks, zero-width signs, soft hyphens and marks of direction: invisible, and they split words.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** NFC, "\n" as the only line end, no control characters; the one hygiene of every text that comes in. */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(BLANKS, ' ')
    .normalize('NFC')
    .replace(/[ \t]+$/gm, '');
}
