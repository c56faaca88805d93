import type { ClauseKind } from '../reading.js';

/** A number, letter or bullet at the head of a line. */
export interface Marker {
  readonly kind: ClauseKind;
  /** As written: "III.", "a)", "-". */
  readonly written: string;
  /** What the path shows: "III", "2", "a". */
  readonly label: string;
  /** Its place in its own sequence, from 1; 0 for bullets. */
  readonly value: number;
  /** Kind and closing sign: "1." and "1)" are different lists. */
  readonly style: string;
}

const ALPHABET = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Marker | null];

const RULES: readonly Rule[] = [
  [/^(?:PHẦN|Phần)\s+(?:(?:THỨ|thứ)\s+)?(\p{L}+|\d+)(?=[\s.:–-]|$)\s*[.:–-]?\s*/u, partMarker],
  [/^(?:CHƯƠNG|Chương)\s+([IVXL]+|\d{1,2})(?=[\s.:–-]|$)\s*[.:–-]?\s*/u, (m) => named('chapter', m)],
  [/^(?:MỤC|Mục)\s+(\d{1,2}|[IVX]+)\s*[.:]\s*/u, (m) => named('division', m)],
  [/^(?:ĐIỀU|Điều)\s+(\d{1,3})\s*[.:]\s*/u, (m) => named('article', m)],
  [
    /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:SỐ|số)?\s*([IVX]+|\d{1,2}|[A-H]))?(?=[\s.:–-]|$)\s*[.:–-]?\s*/u,
    annexMarker,
  ],
  [/^([IVX]{1,5})\.(\d{1,2})[.):]?\s+(?=\S)/u, (m) => decimalMarker(m, `${m[1]}.${m[2]}`)],
  [/^([IVX]{1,6})\s*(?:\.[/)-]|[./):]|\s[-–]|[-–](?=\s|\p{Lu}{2}))\s*(?=[^\s\d])/u, romanMarker],
  [/^([A-HK-UYĐ])\s*([./)])\s+(?=\S)/u, capitalMarker],
  [/^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.):]?\s*(?=[\p{L}“"])/u, (m) => decimalMarker(m, m[1] ?? '')],
  [/^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]\s+(?=\d)/u, (m) => decimalMarker(m, m[1] ?? '')],
  [/^(\d{1,2})(\.[/)-])\s*(?=[^\s\d%‰])/u, (m) => numbered(m, `arabic${m[2]}`)],
  [/^(\d{1,2})\s*([.)/:])\s*(?=[^\s\d%‰])/u, (m) => numbered(m, `arabic${m[2]}`)],
  [/^(\d{1,2})\s*([.)/])\s+(?=\d)/u, (m) => numbered(m, `arabic${m[2]}`)],
  // Party documents write 1- Cấp ủy … and a- Nội dung.
  [/^(\d{1,2})([-–])\s*(?=\p{Lu}\p{Ll})/u, (m) => numbered(m, 'arabic-')],
  [/^([a-zđ])[-–]\s+(?=\p{Lu})/u, letterMarker],
  [/^\((\d{1,2})\)\s*(?=\S)/u, (m) => numbered(m, 'arabic()')],
  [/^([a-zđ])\s*(\.[/)-]|[.)/])\s*(?=\S)/u, letterMarker],
  [/^\(([a-zđ])\)\s*(?=\S)/u, (m) => letterMarker(m)],
  [/^\+\s*(?=\S)/u, (m) => bullet('plus', m)],
  [/^[-–—−‐]\s*(?=\S)/u, (m) => bullet('dash', m)],
  [/^(?:[•●▪■◆◦○·➢✓❖□\uE000-\uF8FF]\s*|\*\s+|o\s+)(?=\S)/u, (m) => bullet('bullet', m)],
];

/** Most lines open with a plain word: they are let go before the rules are tried. */
const MAY_OPEN = /^(?:\P{L}|\p{L}\s*[-–.)/]|[IVXo]|PH|Ph|CH|Ch|M|Đi|ĐI)/u;

/** The marker that opens a line, or null. Years, dates, decimals and "V/v" are no markers. */
export function markerOf(text: string): Marker | null {
  if (!MAY_OPEN.test(text)) return null;
  if (/^V\/v/iu.test(text)) return null;
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    const marker = match && read(match);
    if (marker) return marker;
  }
  return null;
}

function bullet(kind: 'plus' | 'dash' | 'bullet', match: RegExpExecArray): Marker {
  return { kind, written: match[0], label: '', value: 0, style: kind };
}

function numbered(match: RegExpExecArray, style: string): Marker {
  const value = Number(match[1]);
  return { kind: 'arabic', written: match[0], label: String(value), value, style };
}

function named(kind: ClauseKind, match: RegExpExecArray): Marker {
  const label = match[1] ?? '';
  return { kind, written: match[0], label, value: romanValue(label) ?? Number(label), style: kind };
}

function partMarker(match: RegExpExecArray): Marker | null {
  const label = match[1] ?? '';
  const ordinal = ORDINALS.indexOf(label.toLowerCase()) + 1;
  const value = ordinal || (romanValue(label) ?? Number(label));
  if (!(value > 0)) return null;
  return {
    kind: 'part',
    written: match[0],
    label: match[0].replace(/[\s.:–-]+$/u, ''),
    value,
    style: 'part',
  };
}

function annexMarker(match: RegExpExecArray): Marker | null {
  // "Phụ lục kèm theo …" inside a sentence is no annex; a title line is.
  const rest = match.input.slice(match[0].length);
  if (/^\p{Ll}/u.test(rest) && !/^(?:kèm|ban hành)/u.test(rest)) return null;
  const label = match[1] ?? '';
  return {
    kind: 'annex',
    written: match[0],
    label: `PL${label}`,
    value: romanValue(label) ?? (Number(label) || 1),
    style: 'annex',
  };
}

function romanMarker(match: RegExpExecArray): Marker | null {
  const label = match[1] ?? '';
  const value = romanValue(label);
  return value ? { kind: 'roman', written: match[0], label, value, style: 'roman' } : null;
}

function capitalMarker(match: RegExpExecArray): Marker | null {
  const label = match[1] ?? '';
  const value = ALPHABET.indexOf(label.toLowerCase()) + 1;
  return { kind: 'capital', written: match[0], label, value, style: 'capital' };
}

function decimalMarker(match: RegExpExecArray, label: string): Marker {
  const parts = label.split('.');
  return {
    kind: 'decimal',
    written: match[0],
    label,
    value: Number(parts.at(-1)),
    style: `decimal${parts.length}`,
  };
}

function letterMarker(match: RegExpExecArray): Marker | null {
  const label = match[1] ?? '';
  const value = ALPHABET.indexOf(label) + 1;
  return value ? { kind: 'letter', written: match[0], label, value, style: 'letter' } : null;
}

const ROMANS = Array.from({ length: 50 }, (_, index) => romanNumeral(index + 1));

export function romanNumeral(value: number): string {
  const tens = value >= 50 ? 'L' : value >= 40 ? 'XL' : 'X'.repeat(Math.floor(value / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}

/** The number a well-formed roman numeral stands for, up to 50; otherwise null. */
function romanValue(numeral: string): number | null {
  const index = ROMANS.indexOf(numeral);
  return index < 0 ? null : index + 1;
}
