import { agencyHeading } from '../words/agency-names.js';
import { fold } from '../words/fold.js';
import { cut, type Prose } from '../text/prose.js';
import { outsideBrackets } from './report-clauses.js';
import { withoutPurpose } from './report-recipient.js';

/** The bodies that a clause itself says must report. */
export function subjectOf(whole: Prose): string | null {
  const clause = { ...whole, text: withoutPurpose(whole.text) };
  return directedIn(clause) ?? reporterIn(clause) ?? headOf(clause, 0) ?? behindAdverbials(clause);
}

/** "Ban họp 6 tháng một lần, các thành viên báo cáo …": the body that stands right before the verb. */
function reporterIn(clause: Prose): string | null {
  for (const comma of outsideBrackets(clause.text).matchAll(/[,:]\s+/gu)) {
    if (comma.index > FURTHEST) return null;
    if (COMPANY.test(fold(clause.text.slice(0, comma.index)))) continue;
    const named = agencyHeading(cut(clause, comma.index + comma[0].length));
    if (named && REPORTS.test(fold(named.rest.text))) return named.agency.text;
  }
  return null;
}

/** Who is only worked with, or stands in a list of names, does not report. */
const COMPANY =
  /(?:với|cùng|của|từ|cho|về|đến|và)\s[^:;]*$|^(?:(?:đề nghị|yêu cầu|giao)\s)?(?:các |những )?(?:sở|ban|phòng|ubnd|ủy ban|hội|công an|bộ|trung tâm|trạm|thôn|xã|cơ quan|đơn vị|địa phương|tỉnh|huyện|quận|phường|trường|ngành|đoàn|tổ chức)(?:,?\s(?!báo cáo|họp)[^\s,:;]+)*$/u;

/** "cấp huyện tổng hợp, gửi Sở": a level that does something stands for its bodies. */
const LEVEL =
  /^(?:cấp (?:xã|huyện|tỉnh|cơ sở)|xã|phường|huyện|quận|tỉnh|sở|phòng|trường|thôn)(?=\s+(?:tổng hợp|gửi|báo cáo))/iu;

function headOf(clause: Prose, start: number): string | null {
  const words = cut(clause, start);
  return LEVEL.exec(words.text)?.[0] ?? agencyHeading(words)?.agency.text ?? null;
}

const ASKED =
  /(?<!\p{L})(?:đề nghị|yêu cầu|giao(?! thông| lưu| ban(?:\s(?:thứ|hằng|hàng|định kỳ|đầu|cuối|sáng|chiều|tuần|tháng|quý)|[,.;]|$))|(?:chỉ đạo|hướng dẫn|đôn đốc)(?=\s))(?:\s+cho)?\s+/gu;
const STEERS = /^(?:chỉ đạo|hướng dẫn|đôn đốc)/u;
const REPORTS =
  /^(?:định kỳ |(?:hằng|hàng) \p{L}+ |kịp thời |phải |có trách nhiệm )?(?:tổng hợp|báo cáo|báo (?:ngay|về|cho|danh sách)|gửi|nộp|thống kê|cung cấp)/u;

/** "Sở … đề nghị UBND các xã gửi báo cáo": who is asked, not who asks. */
function directedIn(clause: Prose): string | null {
  let asked: string | null = null;
  for (const match of fold(clause.text).matchAll(ASKED)) {
    const named = agencyHeading(cut(clause, match.index + match[0].length));
    if (named === null) continue;
    // Who is steered to do something else is not who reports.
    if (!STEERS.test(match[0])) asked ??= named.agency.text;
    else if (REPORTS.test(fold(named.rest.text))) return named.agency.text;
  }
  return asked;
}

const FURTHEST = 250;
const ADVERBIAL =
  /^(?:khi|trong|trước|sau|định kỳ|hằng|hàng|để|nhằm|căn cứ|trên cơ sở|theo|kết thúc|ngay|nhận được|thực hiện|quá trình|kết quả|đối với|trường hợp|nếu|mỗi|tuần|tháng|ngoài ra|riêng|đồng thời|cuối|chậm nhất|hết)(?!\p{L})/u;

/** "Khi xảy ra vụ việc, UBND cấp xã báo cáo …": the subject comes behind what says when. */
function behindAdverbials(clause: Prose): string | null {
  if (!ADVERBIAL.test(fold(clause.text))) return behindColon(clause);
  for (const comma of outsideBrackets(clause.text).matchAll(/[,:]\s+/gu)) {
    if (comma.index > FURTHEST) return null;
    const from = comma.index + comma[0].length;
    // A name that nothing follows is one more of those that were named before.
    const named = doesSomething(cut(clause, from)) ? headOf(clause, from) : null;
    if (named) return named;
  }
  return null;
}

function doesSomething(words: Prose): boolean {
  const heading = agencyHeading(words);
  return heading === null ? LEVEL.test(words.text) : heading.rest.text !== '';
}

function behindColon(clause: Prose): string | null {
  const colon = /:\s+/u.exec(outsideBrackets(clause.text));
  if (colon === null) return null;
  const rest = cut(clause, colon.index + colon[0].length);
  const named = doesSomething(rest) ? headOf(rest, 0) : null;
  return named ?? (ADVERBIAL.test(fold(rest.text)) ? behindAdverbials(rest) : null);
}

/**
 * The bodies that a letter asks: those of its last request before the items ("… đề nghị các đơn vị
 * thực hiện một số nội dung sau:"), else those it is addressed to.
 */
export function askedBodies(opening: readonly Prose[], addressees: readonly string[]): string | null {
  // "đề nghị các phòng thực hiện:" means those that the letter goes to.
  const names = addressed(addressees);
  if (names.length === 1) return names[0] ?? null;
  for (const prose of opening.toReversed()) {
    if (!/:$/u.test(prose.text)) continue;
    const asked = directedIn(prose);
    if (asked) return asked;
  }
  return names.length === 0 ? null : names.join(', ');
}

function addressed(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.replace(/^[\s*]*(?:kính gửi\s*[:：]?)?[\s*+•-]*/iu, '').replace(/[\s;.,*]+$/u, ''))
    .map((name) => name.replace(/^(?:các )?(?:đồng chí|đ\/c|ông\/bà|ông, bà|ông \(bà\))\s+/iu, ''))
    .filter((name) => name !== '');
}
