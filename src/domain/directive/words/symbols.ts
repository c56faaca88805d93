import { fold } from './fold.js';

/** A document's own number and letters as found in a sentence. */
export interface FoundSymbol {
  /** Blanks removed, dashes made one, noise repaired: "13/2021/TT-BLĐTBXH". */
  readonly symbol: string;
  readonly number: string;
  readonly asWritten: string;
  readonly repaired: boolean;
  readonly index: number;
  readonly end: number;
}

const GROUP = '[A-ZĐÂÊÔƠƯĂ][A-Za-zĐđÂÊÔƠƯĂâêôơưă0-9.&]{0,24}';
const TAIL = `(?:\\s?[-–]\\s?(?!\\s)(?:[A-ZĐÂÊÔƠƯĂ]{1,3}[A-Za-zĐđƯư0-9.&]{0,24}(?:,[A-ZĐ]{2,4}(?:&[A-ZĐ]{1,4})*(?![\\p{L}\\d/]))?)(?!\\p{L}))`;
const STATE = new RegExp(
  `(?<![\\d/.,])(\\d{1,5}[a-zA-Z]?)\\s?/\\s?(?:(\\d{4})\\s?/\\s?)?(${GROUP}${TAIL}{0,6})`,
  'gu',
);
const PARTY =
  /(?<![\d/.,])(\d{1,5})\s?[-–]\s?([A-ZĐ]{2,6}(?:r[A-ZĐ]{0,3})?(?:-[A-ZĐ]+)?)\s?\/\s?([A-ZĐ][A-Za-zĐđ]{1,12}(?:-[A-ZĐ][A-Za-zĐđ&]{0,12}){0,3})(?![\p{L}])/gu;
/** A scanner's letter where the second slash stood: "13/2021ATT-…". */
const NOISY = /(?<![\d/.,])(\d{1,4})\/(\d{4})[A-Za-z]((?:TT|NĐ|NQ|QĐ|TTLT|QH|PL|CT)[-A-ZĐĐa-z0-9]*)/gu;

/** All symbols of a text in their order. */
export function symbolsIn(text: string): FoundSymbol[] {
  const found = [
    ...readAll(text, NOISY, noisySymbol),
    ...readAll(text, PARTY, partySymbol),
    ...readAll(text, STATE, stateSymbol),
  ];
  const kept: FoundSymbol[] = [];
  for (const symbol of found.sort((one, other) => one.index - other.index || other.end - one.end)) {
    if (symbol.index >= (kept.at(-1)?.end ?? 0)) kept.push(symbol);
  }
  return kept;
}

function readAll(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => FoundSymbol | null,
): FoundSymbol[] {
  return [...text.matchAll(pattern)].map(read).filter((symbol) => symbol !== null);
}

function found(match: RegExpExecArray, symbol: string, asWritten: string): FoundSymbol {
  return {
    symbol,
    number: match[1] ?? '',
    asWritten,
    repaired: symbol !== asWritten.replace(/\s/gu, '').replace(/–/gu, '-'),
    index: match.index,
    end: match.index + asWritten.length,
  };
}

function noisySymbol(match: RegExpExecArray): FoundSymbol {
  return found(match, `${match[1]}/${match[2]}/${match[3]}`, match[0]);
}

function partySymbol(match: RegExpExecArray): FoundSymbol {
  return found(match, `${match[1]}-${match[2]}/${match[3]}`, match[0]);
}

function stateSymbol(match: RegExpExecArray): FoundSymbol | null {
  const letters = trimmedLetters(match[3] ?? '');
  if (!isCode(letters)) return null;
  const written = match[0].slice(0, match[0].length - ((match[3] ?? '').length - letters.length));
  const code = withHyphen(letters.replace(/\s/gu, '').replace(/–/gu, '-'));
  return found(match, match[2] ? `${match[1]}/${match[2]}/${code}` : `${match[1]}/${code}`, written);
}

const LOST_HYPHEN =
  /^(QĐ|KH|NĐ|NQ|TT|CT|TB|HD|BC|TTr|CĐ|CTr|TTLT|KL|GM)((?:UBND|HĐND|TTg|CP|TU|BCĐ|VPCP|S[A-ZĐ]{1,7}|B[A-ZĐ]{1,7})(?:-.*)?)$/u;

/** "QĐUBND": a copy dropped the hyphen between the type and the body. */
function withHyphen(code: string): string {
  return /^(?:TTHC|BCA|BCĐ|BCH)$/u.test(code) ? code : code.replace(LOST_HYPHEN, '$1-$2');
}

/** A word of the sentence that a blank dash drew in is let go: "12/KH-UBND - Về …". */
function trimmedLetters(letters: string): string {
  return letters.replace(/\s[-–]\s\p{Lu}\p{Ll}.*$/u, '').replace(/[.\s–-]+$/u, '');
}

/** At least two capitals at the head: "TTg" and "QH14" are codes, "Trà" is a word. */
function isCode(letters: string): boolean {
  const head = letters.split(/[\s–-]/u)[0] ?? '';
  return (
    /^[A-ZĐƯÔÂÊƠĂ.&0-9]{2}/u.test(head) ||
    /^[A-ZĐ]\.[A-ZĐ]/u.test(head) ||
    (letters.length > head.length && /^[A-ZĐ]$/u.test(head))
  );
}

const TYPES_BY_CODE: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  KHLT: 'Kế hoạch liên tịch',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  CTR: 'Chương trình',
  CTRHĐ: 'Chương trình hành động',
  CTPH: 'Chương trình phối hợp',
  TB: 'Thông báo',
  TTR: 'Tờ trình',
  HD: 'Hướng dẫn',
  BC: 'Báo cáo',
  CĐ: 'Công điện',
  NQ: 'Nghị quyết',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  KL: 'Kết luận',
  PA: 'Phương án',
  ĐA: 'Đề án',
  QC: 'Quy chế',
  QCPH: 'Quy chế phối hợp',
  VBHN: 'Văn bản hợp nhất',
  CV: 'Công văn',
};

/** The type that a symbol's letters stand for; a body-unit code is a công văn. */
export function typeOfSymbol(symbol: string): string | null {
  const parts = symbol.split('/');
  const letters = /^\d+-(\p{Lu}+)/u.exec(symbol)?.[1] ?? (parts.at(-1) ?? '').replace(/-.*$/u, '');
  if (/^QH\d+$/u.test(letters)) return 'Luật';
  const isLetter = parts.length === 2 && letters !== '';
  return TYPES_BY_CODE[letters.toUpperCase()] ?? (isLetter ? 'Công văn' : null);
}

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/[-/]TTg$/iu, 'Thủ tướng Chính phủ'],
  [/[-/]CP$/u, 'Chính phủ'],
  [/\/QH\d+$/u, 'Quốc hội'],
  [/\/UBTVQH\d*$/u, 'Ủy ban Thường vụ Quốc hội'],
  [/(?:TT|QĐ|KH|CT|HD)-BLĐTBXH$|\/BLĐTBXH-/u, 'Bộ Lao động - Thương binh và Xã hội'],
  [/(?:TT|QĐ|KH|CT|HD)-BYT$|\/BYT-/u, 'Bộ Y tế'],
  [/(?:TT|QĐ|KH|CT|HD)-BGDĐT$|\/BGDĐT-/u, 'Bộ Giáo dục và Đào tạo'],
  [/(?:TT|QĐ|KH|CT|HD)-BTC$|\/BTC-/u, 'Bộ Tài chính'],
  [/(?:TT|QĐ|KH|CT|HD)-BNV$|\/BNV-/u, 'Bộ Nội vụ'],
  [/(?:TT|QĐ|KH|CT|HD)-BVHTTDL$/u, 'Bộ Văn hóa, Thể thao và Du lịch'],
  [/-SLĐTBXH$|\/SLĐTBXH-/u, 'Sở Lao động - Thương binh và Xã hội'],
  [/-SGDĐT$|\/SGDĐT-/u, 'Sở Giáo dục và Đào tạo'],
  [/-SYT$|\/SYT-/u, 'Sở Y tế'],
  [/-SNV$|\/SNV-/u, 'Sở Nội vụ'],
  [/\/VPCP-/u, 'Văn phòng Chính phủ'],
];

/** The body that a symbol alone gives away, if it does. */
export function issuerOfSymbol(symbol: string): string | null {
  return ISSUERS.find(([pattern]) => pattern.test(symbol))?.[1] ?? null;
}

export function sameSymbol(one: string, other: string): boolean {
  return fold(one).replace(/\s/gu, '') === fold(other).replace(/\s/gu, '');
}
