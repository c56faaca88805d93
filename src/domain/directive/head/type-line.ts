import { fold } from '../words/fold.js';
import type { Line } from '../text/lines.js';
import { markerOf } from '../outline/marker.js';
import { isCapitals } from '../text/wrapping.js';

const DOCUMENT_TYPES = [
  'Kế hoạch',
  'Quyết định',
  'Chương trình',
  'Chương trình hành động',
  'Chương trình công tác',
  'Hướng dẫn',
  'Chỉ thị',
  'Thông báo',
  'Tờ trình',
  'Báo cáo',
  'Công điện',
  'Nghị quyết',
  'Đề án',
  'Phương án',
  'Kết luận',
  'Quy chế',
  'Quy định',
  'Thông tư',
  'Nghị định',
  'Kế hoạch liên tịch',
  'Kế hoạch liên ngành',
  'Kế hoạch phối hợp',
  'Chương trình phối hợp',
  'Quy chế phối hợp',
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Hướng dẫn liên ngành',
  'Chiến lược',
  'Pháp lệnh',
  'Luật',
  'Giấy mời',
  'Biên bản',
  'Lời kêu gọi',
] as const;

export const FURTHEST_TYPE_LINE = 60;

/** The line that says "KẾ HOẠCH"; the last of several that a site's headline and stamp repeat. */
export function typeLineIndex(lines: readonly Line[]): number | null {
  let at: number | null = null;
  for (const [index, line] of lines.slice(0, FURTHEST_TYPE_LINE).entries()) {
    if (opensBeforeType(line)) return at;
    if (isTypeLine(line, lines, index) && (at === null || repeatsType(lines, at, index))) at = index;
  }
  return at;
}

function repeatsType(lines: readonly Line[], at: number, index: number): boolean {
  const type = documentTypeOf(lines[index]?.text ?? '');
  if (type !== documentTypeOf(lines[at]?.text ?? '')) return false;
  return index === at + 1 || lines.slice(at + 1, index).some(isStamp);
}

/** When a site put the page up: no words of a title. */
export function isStamp(line: Line): boolean {
  const low = fold(unstarred(line.text));
  return (
    low.length < 100 &&
    (/(?:cập nhật|ngày đăng|đăng ngày|đăng bởi)(?: bài)?\s*:?[^:]{0,30}?\s*(?:lúc\s)?\d{1,4}[:/-]\d{1,2}/u.test(
      low,
    ) ||
      /^\(?(?:ngày (?:cập nhật|đăng|gửi|trả lời)|đăng (?:lúc|ngày)|cập nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\s?,?\s?(?:ngày\s)?-?\s?\d|chủ nhật\s?[,-])/u.test(
        low,
      ) ||
      /^\(?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?=[\s,)|-]|$)|^\d{1,2}[:.]\d{2}(?=[\s,|-])|\d{1,2}:\d{2}(?::\d{2})?\s*\[?gmt|\d{1,2}:\d{2}(?::\d{2})?(?:\s[ap]m)?\)?$/u.test(
        low,
      ))
  );
}

/** "QUYẾT ĐỊNH:" below the bases enacts; it is not the head's type line. */
function opensBeforeType(line: Line): boolean {
  return isAddress(line) || /^[*\s]*căn cứ\s/iu.test(line.text) || markerOf(line.text)?.kind === 'roman';
}

function isTypeLine(line: Line, lines: readonly Line[], index: number): boolean {
  const type = documentTypeOf(line.text);
  if (type === null) return false;
  if (isCapitals(unstarred(line.text).slice(0, type.length))) return true;
  // "Kế hoạch" in small letters is a type line only right above its title and below a head.
  return (
    index > 0 && fold(unstarred(line.text)).replace(/[:.]$/u, '') === fold(type) && lines.length > index + 1
  );
}

export function unstarred(text: string): string {
  return text.replace(/[*#]/gu, '').trim();
}

/** The type a line names alone or before its title; the longest that fits. */
export function documentTypeOf(text: string): string | null {
  const bare = fold(unstarred(text)).replace(/\s+/gu, ' ');
  const fitting = DOCUMENT_TYPES.filter(
    (type) => bare.replace(/[:.]$/u, '') === fold(type) || opensWithType(text, type),
  );
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

function opensWithType(text: string, type: string): boolean {
  const bare = unstarred(text).replace(/\s+/gu, ' ');
  return (
    fold(bare).startsWith(`${fold(type)} `) && isCapitals(bare.slice(0, type.length)) && !text.includes('|')
  );
}

export function isAddress(line: Line): boolean {
  return /^[*\s]*kính gửi\s*[:：]?/iu.test(line.text);
}
