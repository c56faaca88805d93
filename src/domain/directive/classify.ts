import { fold } from './fold.js';
import type { Head } from './head.js';
import type { OpeningAct } from './opening-act.js';
import type { DocumentClass } from './reading.js';

export interface ClassFacts {
  readonly head: Head;
  readonly text: string;
  readonly symbol: string | null;
  readonly hasTail: boolean;
  readonly act: OpeningAct | null;
  /** Headings of parts found in the outline. */
  readonly headings: number;
}

const BY_TYPE: Readonly<Record<string, DocumentClass>> = {
  'Kế hoạch': 'plan',
  'Kế hoạch liên tịch': 'plan',
  'Kế hoạch liên ngành': 'plan',
  'Kế hoạch phối hợp': 'plan',
  'Chương trình': 'plan',
  'Chương trình hành động': 'plan',
  'Chương trình công tác': 'plan',
  'Quyết định': 'decision',
};

const FURNITURE =
  /skip navigation|skip to content|nhảy đến nội dung|trang chủ|trang thông tin điện tử|cổng thông tin điện tử|các (?:tin|bài)(?: viết)? (?:khác|mới)|(?:tin|bài)(?: viết)? (?:khác|cùng chuyên mục|liên quan)|từ khóa:|lượt xem|ảnh minh họa|phóng viên|ban biên tập|lượt (?:xem|truy cập)|đang truy cập|tác giả(?: bài viết)?\s*:|ý kiến bạn đọc|in bài|chia sẻ|tin (?:liên quan|nổi bật|mới)|bình luận|đánh giá bài viết|xem với cỡ chữ|cỡ chữ|copyright|bản quyền|nguồn\s*:|\(cttđt|\(ttxvn|\(bđt\)|email:|đọc bài|click|pv:|ảnh:|\d{1,2}:\d{2}\s*\|?\s*\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}\s*(?:-|\|)?\s*\d{1,2}:\d{2}/gu;
const TELLS =
  /(?:vừa|đã|mới)\s+(?:có\s+)?(?:ban hành|ký ban hành|ký|phê duyệt)|ban hành\s+(?:kế hoạch|công văn|quyết định|văn bản|chỉ thị)\s+(?:số\s+)?|theo đó,|theo kế hoạch(?:,| số)|kế hoạch (?:đề ra|nêu rõ|đặt ra|cũng|nhằm)|sáng ngày|chiều ngày|ngày \d{1,2}\/\d{1,2},|bên cạnh đó,|ngoài ra,|đồng thời,|phát biểu|cho biết|cũng theo|thông báo ý kiến|(?:đã|vừa|được) (?:thông qua|giao)|theo nghị quyết,|(?:công văn|văn bản|quyết định|chỉ thị|thông báo|công điện)(?: này)? (?:nêu|yêu cầu|đề nghị|nhấn mạnh|cũng|quy định)|tại (?:công văn|văn bản)(?: này| số)|nội dung chỉ đạo|diễn ra|đến dự/gu;

const JUST_ISSUED =
  /(?:ủy ban nhân dân|ubnd|sở|bộ|ban chỉ đạo|chủ tịch|thủ tướng)[^.;]{0,80}\svừa\s(?:có |ký )?(?:ban hành|công văn|văn bản|kế hoạch|quyết định)/u;

/** Plan, letter, decision, news or other, from the form of the text. */
export function classOf(facts: ClassFacts): DocumentClass {
  if (isCatalogue(facts)) return 'other';
  if (isNews(facts)) return 'news';
  return classOfForm(facts) ?? (isPlanBody(facts) ? 'plan' : 'other');
}

function classOfForm({ head, symbol, act }: ClassFacts): DocumentClass | null {
  if (head.type !== null) return BY_TYPE[head.type] ?? 'other';
  if (head.isLetter) return 'official-letter';
  return symbol === null ? (act?.documentClass ?? null) : classOfSymbol(symbol);
}

function classOfSymbol(symbol: string): DocumentClass {
  if (/\/KH-|-KH\/|\/CTr/u.test(symbol)) return 'plan';
  if (/\/QĐ-/u.test(symbol)) return 'decision';
  return /\/(?:CT|TB|BC|HD|TTr|NQ)-/u.test(symbol) ? 'other' : 'official-letter';
}

/** News tells about a document: no head of its own, a site around it, words of telling. */
function isNews(facts: ClassFacts): boolean {
  if (hasForm(facts)) return false;
  const folded = fold(facts.text);
  if (JUST_ISSUED.test(folded) && facts.headings < 3) return true;
  const told = countOf(folded, TELLS);
  const around = countOf(folded, FURNITURE);
  return told >= 1 && told + around >= 2 && (facts.headings < 3 || around >= 2);
}

/** The parts of a document's own form: type line, address, number, signature, opening act. */
function hasForm({ head, symbol, hasTail, act }: ClassFacts): boolean {
  return hasTail || head.type !== null || head.isLetter || symbol !== null || act !== null;
}

const LEADER = /\.{6,}\s*\d{1,4}\s*$/gmu;
const TEASER = /^\s*[»›-]?\s*(?:xem tiếp|xem chi tiết|đọc tiếp|xem thêm|chi tiết)\s*\.{0,3}$/gimu;
const ENTRY = /^\s*(?:ban hành|ngày ban hành)\s*:.*(?:hiệu lực|tình trạng|cập nhật)/gimu;
const LEAST_ENTRIES = 3;

/** A table of contents, a page of teasers, a law site's list of hits: no document and no news. */
function isCatalogue({ text }: ClassFacts): boolean {
  return [LEADER, TEASER, ENTRY].some((pattern) => countOf(text, pattern) >= LEAST_ENTRIES);
}

function countOf(folded: string, pattern: RegExp): number {
  return folded.match(pattern)?.length ?? 0;
}

function isPlanBody(facts: ClassFacts): boolean {
  return facts.headings >= 2 && /nhiệm vụ|giải pháp|mục tiêu/u.test(fold(facts.text));
}
