const NUMBER_LINE = /^\s*(?:-\s*|Trang\s+|Page\s+)?(\d{1,3})(?:\s*-|\s*\/\s*\d{1,3})?\s*$/u;
const BAR = /^[\s|]*\|[\s|]*$/u;

/** Which lines hold only a page number: they count upward from 1 or 2 and are no table cells. */
export function pageNumberLines(lines: readonly string[]): Set<number> {
  // Lone numbers below a lone "STT" count the rows of a table that came one cell a line.
  const table = lines.findIndex((line) => /^\s*(?:STT|TT|Số TT)\s*$/iu.test(line));
  const found = (table < 0 ? lines : lines.slice(0, table)).flatMap((line, index) => {
    const number = NUMBER_LINE.exec(line)?.[1];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  const [first] = found;
  const rising = found.every(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1);
  const counted = first !== undefined && first.number >= 1 && first.number <= 2 && rising;
  const numbers = found.filter(({ index }) =>
    counted ? !isCell(lines, index) : breaksSentence(lines, index),
  );
  return new Set(numbers.map(({ index }) => index));
}

/** A number on a line of its own between empty ones, inside a sentence that goes on below. */
function breaksSentence(lines: readonly string[], index: number): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]];
  if (above?.trim() !== '' || below?.trim() !== '') return false;
  const said = (line: string) => line.trim() !== '';
  const before = lines.slice(0, index).findLast(said) ?? '';
  return /[\p{Ll},;]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(lines.slice(index).slice(1).find(said) ?? '');
}

function isCell(lines: readonly string[], index: number): boolean {
  const said = (line: string | undefined) => line !== undefined && line.trim() !== '';
  const before = lines.slice(0, index).findLast(said);
  const after = lines.slice(index + 1).find(said);
  return BAR.test(before ?? '') || BAR.test(after ?? '');
}
