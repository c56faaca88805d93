import { pageNumberLines } from './page-numbers.js';

/**
 * A plain text without the marks of its copying: `**bold**`, `\r\n` printed as letters, escaped
 * full stops and dashes. To be done once, before any span is taken, so that `--text` prints what
 * the spans of the reading point into.
 */
export function plainText(text: string): string {
  const marked = text
    .normalize('NFC')
    .replace(/(?:\\r\\n|\\n|\\r)/gu, ' ')
    .replace(/\\([-.*_#+()[\]])/gu, '$1')
    .replace(/\*{2,3}/gu, '')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*\n]{1,300}?[^\s*])\*(?![\p{L}\d*])/gu, '$1')
    .replace(/[ \t]+$/gmu, '');
  return withoutPageNumbers(marked);
}

/** A page number inside a sentence would stand between the words of a span. */
function withoutPageNumbers(text: string): string {
  const lines = text.split('\n');
  const numbers = pageNumberLines(lines.map((line) => line.replace(/\f/gu, '')));
  return lines.map((line, index) => (numbers.has(index) ? line.replace(/[^\f]/gu, '') : line)).join('\n');
}

/** Line ends that a site printed as letters become blanks; the length stays, so spans do too. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\[rnt](?![\p{L}\d])|\\r(?=\\n)|(?<=\\r)\\n/gu, '  ');
}
