import { startsBody } from '../words/body-names.js';
import { cellsOf, type Line } from '../text/lines.js';
import { bareCell as bare, DASH, NAME, RECIPIENTS, recipientsIn, type Recipients } from './recipients.js';
import { documentTypeOf } from './type-line.js';
import type { Signatory } from '../reading.js';
import type { Span } from '../text/source-text.js';
import { bareName, isShoutedName } from '../words/person-names.js';
import { isCapitals } from '../text/wrapping.js';

/** What closes the document: recipients and signature, parted from what follows (annex, footnotes). */
export interface Tail extends Recipients {
  readonly from: number;
  readonly to: number;
  readonly signatory: Signatory | null;
  readonly signatorySpan: Span | null;
}

const SIGNING = /^(?:(?:TM|KT|TL|TUQ|Q)\s*[./]|[TK]\/[MTL]\.?|T\.M\.?|K\.T\.?)\s*\p{Lu}/u;
const POSITION =
  /^(?:QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|BÍ THƯ|HIỆU TRƯỞNG|CHÁNH THANH TRA|TỔNG GIÁM ĐỐC|TRƯỞNG CÔNG AN|THỦ TƯỚNG|VIỆN TRƯỞNG|TỔNG CỤC TRƯỞNG|TRƯỞNG TRẠM|CHỈ HUY TRƯỞNG)(?=[\s,.]|$)/u;
/** Finds the closing block; null when the text has none (a cut text, news). */
export function tailOf(lines: readonly Line[], bodyStart: number): Tail | null {
  const nearby = lines.findIndex((line, index) => index >= bodyStart && RECIPIENTS.test(line.text));
  const signing = lines.findIndex((line, index) => index >= bodyStart && isSigning(line, lines, index));
  const from = [nearby, signing].filter((index) => index >= 0).sort((one, other) => one - other)[0];
  if (from === undefined || (nearby < 0 && from < lines.length - 12)) return null;
  const to = tailEnd(lines, from);
  const cells = lines.slice(from, to).flatMap(cellsOf).flatMap(signedCells);
  return { from, to, ...recipientsIn(cells), ...signatoryIn(cells) };
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An" in one cell: the capitals, then the name. */
function signedCells(cell: Line): Line[] {
  const name = /\s(?:\(?[Đđ]ã ký\)?\s+)?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4})$/u.exec(cell.text);
  if (name === null) return [cell];
  const capitals = cell.text.slice(0, name.index);
  if (!isCapitals(capitals) || !opensSignature(bare({ ...cell, text: capitals }))) return [cell];
  const from = cell.end - (name[1] ?? '').length;
  return [
    { ...cell, text: capitals, end: cell.start + name.index },
    { ...cell, text: name[1] ?? '', start: from },
  ];
}

function isSigning(line: Line, lines: readonly Line[], index: number): boolean {
  const cells = cellsOf(line).map((cell) => bare(cell));
  if (!cells.some((cell) => isCapitals(cell) && (SIGNING.test(cell) || POSITION.test(cell)))) return false;
  return lines
    .slice(index, index + 8)
    .some((next) => cellsOf(next).some((cell) => NAME.test(bare(cell)) || RECIPIENTS.test(cell.text)));
}

function tailEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex((line, index) => index > from && opensNext(line, index - from));
  return end < 0 ? lines.length : end;
}

function opensNext(line: Line, distance: number): boolean {
  const text = line.text.replace(/\*/gu, '').trim();
  if (/^\[\d+\]|^\(\d\)\s+\p{Lu}|^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU|Mẫu số)(?=[\s.:]|$)/u.test(text))
    return true;
  return distance > 2 && isCapitals(text) && documentTypeOf(text) !== null;
}

function signatoryIn(cells: readonly Line[]): Pick<Tail, 'signatory' | 'signatorySpan'> {
  const first = cells.findIndex((cell) => isSigned(bare(cell)));
  if (first < 0) return { signatory: null, signatorySpan: null };
  const after = cells.slice(first);
  const named = after.findIndex((cell, index) => index > 0 && isPersonName(bare(cell)));
  const names = named < 0 ? [] : after.slice(named, named + 1);
  const block = after
    .slice(0, named < 0 ? after.length : named)
    .filter((cell) => isSignatureLine(bare(cell)));
  const [name = null] = names.map((cell) => bareName(bare(cell)));
  return {
    signatory: { ...positions(block.map(bare)), name },
    signatorySpan: spanOfLines([...block, ...names]),
  };
}

function spanOfLines(lines: readonly Line[]): Span {
  return [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
}

/** Capitals, or a committee's clerk who wrote "T.M UBND phường …" as it came. */
function isSigned(text: string): boolean {
  return (isCapitals(text) && opensSignature(text)) || FOR_BODY.test(text);
}

const FOR_BODY = /^T\.?\/?M\.?\s(?:UBND|Ủy ban|Uỷ ban|BAN|Ban)\s/u;

function opensSignature(text: string): boolean {
  return SIGNING.test(text) || POSITION.test(text);
}

function isSignatureLine(text: string): boolean {
  return (isCapitals(text) || FOR_BODY.test(text)) && !DASH.test(text) && /\p{L}{2}/u.test(text);
}

function isPersonName(text: string): boolean {
  if (isShoutedName(text)) return true;
  return NAME.test(text) && !isCapitals(text) && !startsBody(text);
}

/** "TM. ỦY BAN NHÂN / DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", on one line or on several. */
function positions(capitals: readonly string[]): Pick<Signatory, 'authority' | 'position'> {
  const rows = rowsOf(capitals);
  // "TRƯỞNG BAN / PHÓ CHỦ TỊCH UBND …": what else the head of a committee is stands below.
  const head = rows.findIndex((row) => /^(?:PHÓ )?TRƯỞNG BAN(?: THƯỜNG TRỰC)?$/u.test(row));
  const last = SIGNING.test(rows.at(-1) ?? '') ? rows.length : rows.length - 1;
  const at = head >= 0 ? head : last;
  return { authority: rows.slice(0, at).join(' / ') || null, position: rows[at] ?? null };
}

function rowsOf(capitals: readonly string[]): string[] {
  const rows: string[] = [];
  for (const text of capitals.flatMap(splitRow)) {
    const last = rows.at(-1);
    if (last === undefined || opensSignature(text)) rows.push(text);
    else rows[rows.length - 1] = `${last} ${text}`;
  }
  return rows;
}

function splitRow(text: string): string[] {
  return text
    .split(/,?\s+(?=(?:KT|TL|TUQ|TM|Q)\.\s?\p{Lu})|,\s+(?=(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG))/u)
    .flatMap((row) =>
      row.split(
        /(?<=^(?:KT|TL|TM|TUQ)\.\s*\p{Lu}{2,}.*)\s+(?=(?:PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|CỤC)|CHÁNH VĂN PHÒNG|THỨ TRƯỞNG|(?<!PHÓ )CHỦ TỊCH$))/u,
      ),
    );
}
