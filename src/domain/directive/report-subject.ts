import { agencyHeading } from './agency-names.js';
import { fold } from './fold.js';
import { cut, type Prose } from './prose.js';

/** The bodies that a clause itself says must report. */
export function subjectOf(clause: Prose): string | null {
  return directedIn(clause) ?? headOf(clause, 0) ?? behindAdverbials(clause);
}

function headOf(clause: Prose, start: number): string | null {
  return agencyHeading(cut(clause, start))?.agency.text ?? null;
}

const ASKED = /(?<!\p{L})(?:đề nghị|yêu cầu|giao|(?:chỉ đạo|hướng dẫn|đôn đốc)(?=\s))(?:\s+cho)?\s+/gu;
const STEERS = /^(?:chỉ đạo|hướng dẫn|đôn đốc)/u;
const REPORTS = /^(?:định kỳ |hằng \p{L}+ |kịp thời )?(?:tổng hợp|báo cáo|gửi|nộp|thống kê|cung cấp)/u;

/** "Sở … đề nghị UBND các xã gửi báo cáo": who is asked, not who asks. */
function directedIn(clause: Prose): string | null {
  for (const match of fold(clause.text).matchAll(ASKED)) {
    const named = agencyHeading(cut(clause, match.index + match[0].length));
    if (named === null) continue;
    // Who is steered to do something else is not who reports.
    if (STEERS.test(match[0]) && !REPORTS.test(fold(named.rest.text))) continue;
    return named.agency.text;
  }
  return null;
}

const FURTHEST = 250;
const ADVERBIAL =
  /^(?:khi|trong|trước|sau|định kỳ|hằng|hàng|để|nhằm|căn cứ|trên cơ sở|theo|kết thúc|ngay|nhận được|thực hiện|quá trình|kết quả|đối với|ngoài ra|riêng|đồng thời|cuối|chậm nhất|hết)(?!\p{L})/u;

/** "Khi xảy ra vụ việc, UBND cấp xã báo cáo …": the subject comes behind what says when. */
function behindAdverbials(clause: Prose): string | null {
  if (!ADVERBIAL.test(fold(clause.text))) return behindColon(clause);
  for (const comma of outsideBrackets(clause.text).matchAll(/[,:]\s+/gu)) {
    if (comma.index > FURTHEST) return null;
    const named = headOf(clause, comma.index + comma[0].length);
    if (named) return named;
  }
  return null;
}

function behindColon(clause: Prose): string | null {
  const colon = /:\s+/u.exec(outsideBrackets(clause.text));
  return colon && headOf(clause, colon.index + colon[0].length);
}

/** Brackets blanked out: an address in them names no subject. */
export function outsideBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}

/**
 * The bodies that a letter asks: those of its last request before the items ("… đề nghị các đơn vị
 * thực hiện một số nội dung sau:"), else those it is addressed to.
 */
export function askedBodies(opening: readonly Prose[], addressees: readonly string[]): string | null {
  for (const prose of opening.toReversed()) {
    if (!/:$/u.test(prose.text)) continue;
    const asked = directedIn(prose);
    if (asked) return asked;
  }
  return addressed(addressees);
}

function addressed(lines: readonly string[]): string | null {
  const names = lines
    .map((line) => line.replace(/^[\s*]*(?:kính gửi\s*[:：]?)?[\s*+•-]*/iu, '').replace(/[\s;.,*]+$/u, ''))
    .filter((name) => name !== '');
  return names.length === 0 ? null : names.join(', ');
}
