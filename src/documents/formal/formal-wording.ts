/** Letters of points in Vietnamese documents: a b c d đ e g h i k l m n o p q r s t u v x y. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** The letter of the n-th point, from 1; NĐ 30/2020 counts with the Vietnamese alphabet. */
export function pointLetter(position: number): string {
  const letter = letters[position - 1];
  if (letter === undefined)
    throw new RangeError(`No letter for point ${position}; there are ${letters.length}.`);
  return letter;
}

const romans = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of a positive whole number. */
export function roman(position: number): string {
  const step = romans.find(([value]) => value <= position);
  return step === undefined ? '' : step[1] + roman(position - step[0]);
}

/** "Số: 07/KH-UBND": numbers below 10 get a 0, nothing stands around "/" and "-"; without a number room for the pen. */
export function numberLine(number: string | null, symbol: string): string {
  if (number === null) return `Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/${symbol}`;
  return `Số: ${shownNumber(number)}/${symbol}`;
}

/** "Hạ Lam, ngày 05 tháng 02 năm 2024": days below 10 and months 1 and 2 get a 0. */
export function placeAndDate(head: { place: string; issuedOn: string | null; year: number }): string {
  const gap = '\u00a0'.repeat(6);
  if (head.issuedOn === null) return `${head.place}, ngày${gap}tháng${gap}năm ${head.year}`;
  const [year, month, day] = head.issuedOn.split('-').map(Number) as [number, number, number];
  const shownMonth = month < 3 ? `0${month}` : String(month);
  return `${head.place}, ngày ${String(day).padStart(2, '0')} tháng ${shownMonth} năm ${year}`;
}

/** The text with a full stop, unless it already ends as a sentence. */
export function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text.replace(/[;,\s]+$/, '')}.`;
}

/** A People's Committee stands on two lines, broken before its level: "ỦY BAN NHÂN DÂN / HUYỆN HẠ LAM". */
export function issuingBodyLines(name: string): string[] {
  return name.replace(/^((?:ủy|uỷ) ban nhân dân) (?=\S)/iu, '$1\n').split('\n');
}

/** Text that XML can hold: NFC, without control characters and halves of surrogate pairs; line ends become blanks. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '');
}

/** One digit gets a 0 before it; any other number is a text and stays. */
export function shownNumber(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** Lines of one list: ";" after each, "." after the last, whatever mark they came with. */
export function listLines(lines: readonly string[]): string[] {
  return lines.map((line, index) => line.replace(/[\s;.,]+$/, '') + (index === lines.length - 1 ? '.' : ';'));
}
