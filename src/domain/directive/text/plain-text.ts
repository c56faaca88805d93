import { pageNumberLines } from './page-numbers.js';

/**
 * A plain text without the marks of its copying: `**bold**`, `\r\n` printed as letters, escaped
 * full stops and dashes. To be done once, before any span is taken, so that `--text` prints what
 * the spans of the reading point into.
 */
export function plainText(text: string): string {
  const marked = text
    .normalize('NFC')
    .replace(ESCAPED, (written, at: number, whole: string) => (breaksLine(whole, at, written) ? '\n' : ' '))
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

/** A line end or a tab that a site printed as letters; a path ("C:\\new\\list") has none. */
const ESCAPED = /(?:\\r\\n|\\[nr])(?![\p{Ll}\d]{2,}[\\.])|\\t(?![\p{L}\d])/gu;

/** Line ends that a site printed as letters become line ends or blanks; the length stays, so spans do too. */
export function withoutEscapes(text: string): string {
  return text.replace(ESCAPED, (written, at: number, whole: string) =>
    (breaksLine(whole, at, written) ? '\n' : ' ').padEnd(written.length),
  );
}

const OPENS_LINE =
  /^(?:\s|\\[rnt])*(?:[-–+•]\s?\p{L}|[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)|Điều \d|Căn cứ|Nơi nhận|Kính gửi|Số\s*:|\p{Lu}{2,}(?:\s\p{Lu}+)+(?!\p{Ll}))/u;

/** A site's escaped line end inside a sentence is one of its wraps; before a marker or a heading it parts. */
function breaksLine(whole: string, at: number, written: string): boolean {
  if (written === '\\t') return false;
  const behind = whole.slice(at + written.length, at + written.length + 60);
  const before = whole.slice(Math.max(0, at - 12), at);
  if (/^\s*\\[rn]/u.test(behind) || /\\[rn]\s*$/u.test(before)) return true;
  return OPENS_LINE.test(behind) || /[.:;!?]\s*$/u.test(before);
}
