import { opensWithBody } from '../words/body-lists.js';
import { isTime } from '../tasks/due.js';
import type { Line } from '../text/lines.js';

const HEAD =
  /(?:^(?:STT|TT|Số TT))|(?:(?:Nội dung|Hoạt động|Công việc|Nhiệm vụ)(?:\s(?:công việc|hoạt động|nhiệm vụ|thực hiện))?)|(?:(?:(?:Cơ quan|Đơn vị)\s)?(?:chủ trì|phối hợp))|(?:Thời (?:gian|hạn)(?:\s(?:thực hiện|hoàn thành))?)/giu;

/** A PDF prints a row of a table as one line without bars; where the head row is known, its cells are told apart. */
export function flatRows(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => headCells(line).length >= 4);
  const head = lines[at];
  if (head === undefined) return [...lines];
  const cells = headCells(head);
  const rows: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    const row = rowCells(line, rows.length + 1, cells.length - 3);
    if (row === null) break;
    rows.push({ ...line, cells: row });
  }
  return rows.length < 2
    ? [...lines]
    : [...lines.slice(0, at), { ...head, cells }, ...rows, ...lines.slice(at + 1 + rows.length)];
}

/** Number, content, one or two bodies and a time, in this order. */
function headCells(line: Line): Line[] {
  if (line.text.length > 120 || !/^(?:STT|TT|Số TT)\s/iu.test(line.text)) return [];
  const found = [...line.text.matchAll(HEAD)].map((match) =>
    piece(line, match.index, match.index + match[0].length),
  );
  const whole = found.map(({ text }) => text).join(' ').length;
  return /^thời/iu.test(found.at(-1)?.text ?? '') && whole === line.text.length ? found : [];
}

function rowCells(line: Line, number: number, bodies: number): Line[] | null {
  const count = /^(\d{1,2})[.)]?\s+/u.exec(line.text);
  if (Number(count?.[1]) !== number) return null;
  const time = timeAt(line.text);
  if (time === null) return null;
  const starts = bodiesAt(line.text, time).slice(-bodies);
  const edges = [0, count?.[0].length ?? 0, ...starts, time];
  if (starts.length < bodies) return null;
  return edges.map((from, index) => piece(line, from, edges[index + 1] ?? line.text.length));
}

/** Where the longest time at the end begins. */
function timeAt(text: string): number | null {
  const words = [...text.matchAll(/(?<=\s)\p{Lu}|(?<=\s)\d/gu)].map((match) => match.index);
  return words.find((index) => isTime(text.slice(index))) ?? null;
}

function bodiesAt(text: string, end: number): number[] {
  const words = [...text.slice(0, end).matchAll(/(?<=[\p{L}\d)]\s)\p{Lu}/gu)].map((match) => match.index);
  const opening = words.filter((index) => opensWithBody(text.slice(index, end)));
  // "Trạm Y tế xã": the second word of a name may open another one.
  return opening.filter((index, at) => !/^\p{L}+\s$/u.test(text.slice(opening[at - 1] ?? 0, index)));
}

function piece(line: Line, from: number, to: number): Line {
  const words = line.text.slice(from, to);
  const text = words.trim();
  const start = line.start + from + words.indexOf(text);
  return { ...line, text, start, end: start + text.length };
}
