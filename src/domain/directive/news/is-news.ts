import { fold } from '../words/fold.js';
import type { Line } from '../text/lines.js';
import { isStamp } from '../head/type-line.js';

export interface NewsFacts {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Headings of parts found in the outline. */
  readonly headings: number;
}

const FURNITURE =
  /skip navigation|skip to content|nhảy đến nội dung|trang chủ|trang thông tin điện tử|cổng thông tin điện tử|các (?:tin|bài)(?: viết)? (?:khác|mới)|(?:tin|bài)(?: viết)? (?:khác|cùng chuyên mục|liên quan)|từ khóa:|lượt xem|ảnh minh họa|phóng viên|ban biên tập|lượt (?:xem|truy cập)|đang truy cập|tác giả(?: bài viết)?\s*:|ý kiến bạn đọc|in bài|chia sẻ|tin (?:liên quan|nổi bật|mới)|bình luận|đánh giá bài viết|xem với cỡ chữ|cỡ chữ|copyright|bản quyền|nguồn\s*:|\(cttđt|\(ttxvn|\(bđt\)|email:|đọc bài|click|pv:|ảnh:|\d{1,2}:\d{2}\s*\|?\s*\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4}\s*(?:-|\|)?\s*\d{1,2}:\d{2}/gu;
const TELLS =
  /(?:vừa|đã|mới)\s+(?:có\s+)?(?:ban hành|ký ban hành|ký|phê duyệt)|ban hành\s+(?:kế hoạch|công văn|quyết định|văn bản|chỉ thị)\s+(?:số\s+)?|theo đó,|theo kế hoạch(?:,| số)|kế hoạch (?:đề ra|nêu rõ|đặt ra|cũng|nhằm)|sáng ngày|chiều ngày|ngày \d{1,2}\/\d{1,2},|bên cạnh đó,|ngoài ra,|đồng thời,|phát biểu|cho biết|cũng theo|thông báo ý kiến|(?:đã|vừa|được) (?:thông qua|giao)|theo nghị quyết,|(?:công văn|văn bản|quyết định|chỉ thị|thông báo|công điện)(?: này)? (?:nêu|yêu cầu|đề nghị|nhấn mạnh|cũng|quy định)|tại (?:công văn|văn bản)(?: này| số)|nội dung chỉ đạo|diễn ra|đến dự/gu;

const JUST_ISSUED =
  /(?:ủy ban nhân dân|ubnd|sở|bộ|ban chỉ đạo|chủ tịch|thủ tướng)[^.;]{0,80}\svừa\s(?:có |ký )?(?:ban hành|công văn|văn bản|kế hoạch|quyết định)/u;

/** What is put on a page like news but tells no news: a study, a lawyer's advice, a speech, a law. */
const NO_NEWS =
  /tóm tắt\s*:|tài liệu tham khảo|luật sư|tư vấn pháp luật|xin (?:được )?tư vấn|kính thưa|thưa (?:các|toàn thể) (?:đồng chí|quý vị|vị)/u;
const ARTICLE = /^điều \d{1,3}\.\s/gmu;
const LEAST_ARTICLES = 2;

function isOther(folded: string): boolean {
  return NO_NEWS.test(folded) || countOf(folded, ARTICLE) >= LEAST_ARTICLES;
}

/** News tells about a document or an event: a site, a stamp or a dateline around it, words of telling in it. */
export function isNews(facts: NewsFacts): boolean {
  const folded = fold(facts.text);
  if (facts.headings >= LEAST_HEADINGS || isOther(folded)) return false;
  if (JUST_ISSUED.test(folded) || isStamped(facts.lines)) return true;
  const told = countOf(folded, TELLS);
  return told >= 1 && told + countOf(folded, FURNITURE) >= 2;
}

/** So many parts under headings are a document, whatever a site puts around it. */
const LEAST_HEADINGS = 3;
const NEAR_HEAD = 12;
const DATELINE = /^\(?\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{0,12}){0,2}\)?\s?[-–]\s?\p{Lu}\p{L}+\s.{80,}/u;

function isStamped(lines: readonly Line[]): boolean {
  const edges = [...lines.slice(0, NEAR_HEAD), ...lines.slice(-NEAR_HEAD)];
  return (
    edges.some((line) => isStamp(line)) || lines.slice(0, NEAR_HEAD).some((line) => DATELINE.test(line.text))
  );
}

export function countOf(folded: string, pattern: RegExp): number {
  return folded.match(pattern)?.length ?? 0;
}
