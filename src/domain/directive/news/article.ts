import type { Line } from '../text/lines.js';
import { ENDS } from '../text/split-names.js';

const BEHIND =
  /^[•»›*\s-]*(?:(?:các )?(?:tin|bài)(?: tức| viết)?(?: bài)? (?:khác|liên quan|cùng chuyên mục|cùng chủ đề|mới(?: nhất| hơn)?|cũ hơn|đã đưa|tiếp theo|nổi bật)|các bài(?: viết)? (?:mới|khác)|từ khóa\s*:|tags?\s*:|bình luận|gửi bình luận|ý kiến bạn đọc|thống kê truy cập|lượt truy cập|đang (?:truy cập|online)|giấy phép|tổng số điểm|click để|xem thêm\s*:?$|chia sẻ(?: bài viết)?\s*:?$|văn bản liên quan|tải (?:về|ứng dụng)|(?:©|copyright|bản quyền)|tài liệu đính kèm|tệp đính kèm)/iu;
const LICENCE = /giấy phép (?:số|xuất bản|hoạt động)/iu;
const LONG = 120;

/** The lines of the text itself: what a page lists behind its article names other documents. */
export function articleLines(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line.text.length > LONG);
  const end = lines.findIndex((line, index) => index > first && BEHIND.test(line.text));
  const article = first < 0 || end < 0 ? lines : lines.slice(0, end);
  return article.filter((line) => !LICENCE.test(line.text));
}

/** The article breaks off: it ends in a long line without a stop, or begins in the midst of a sentence. */
export function isCutArticle(lines: readonly Line[]): boolean {
  const article = articleLines(lines);
  const [first] = article;
  return (first !== undefined && beginsInside(first.text)) || endsInside(lines, article);
}

function beginsInside(text: string): boolean {
  return /^\p{Ll}{2,}\s/u.test(text) && !/^date\s/u.test(text);
}

/** What a page lists behind its article shows that the article had come to its end. */
function endsInside(lines: readonly Line[], article: readonly Line[]): boolean {
  const last = article.at(-1);
  if (last === undefined || last !== lines.at(-1)) return false;
  return last.text.length > LONG && !ENDS.test(last.text) && !/[./…]$/u.test(last.text);
}
