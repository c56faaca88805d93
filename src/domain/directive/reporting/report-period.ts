import { fold } from '../words/fold.js';
import { withoutDays } from './report-days.js';

const EVERY = String.raw`(?:(?:hằng|hàng)\s+(?:tháng|quý|năm|tuần)|mỗi\s+(?:tháng|quý))`;
const TIMES = String.raw`(?:mỗi\s+(?:tháng|quý|năm|tuần)\s+(?:một|0?1|hai|0?2)\s+lần|\d{1,2}\s+tháng\s*(?:\/\s*)?(?:một|0?1)\s+lần|(?:một|hai|\d{1,2})\s+lần\s*\/\s*(?:tháng|quý|năm|tuần))`;
const SPAN = String.raw`(?:(?:0?6|0?9|0?3|12)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|(?:cả|cuối|0?1)\s+năm(?: học)?|cuối học kỳ\s+[\divx]{1,3}|quý\s+(?:i{1,3}|iv|[1-4])(?![\p{L}\d/]))`;
/** Words that tell a rhythm only in a list or right behind "báo cáo". */
const SHORT = String.raw`(?:quý|năm|tháng|tuần|đột xuất)(?!\s+(?:\d|i|nay|trước|sau|học|cuối|thực hiện))`;
const MEMBER = `(?:${EVERY}|${SPAN}|${SHORT})`;
const BETWEEN = String.raw`\s*(?:¦\s*)?(?:,\s*và|,|;|và|hoặc|¦)\s*(?:báo cáo\s+)?(?:kết quả\s+)?`;
const MORE = `(?:${BETWEEN}${MEMBER})`;
const ABOUT = String.raw`(?:\s+(?:kết quả|tình hình|sơ kết|tổng kết|công tác|thực hiện|số liệu|tiến độ|việc|triển khai|tổ chức)){0,5}`;

/** What a plan or a budget is made for each year is no rhythm of reporting. */
const NOT_OF_PLANS = '(?<!(?:kế hoạch|dự toán|chỉ tiêu|kinh phí|chương trình|ngân sách|chi) )';

const PERIODS = [
  `((?:định kỳ\\s+)?${TIMES})`,
  String.raw`(định kỳ\s+(?:báo cáo\s+|vào\s+|theo\s+)?${MEMBER}${MORE}{0,4})`,
  String.raw`báo cáo${ABOUT}\s+(${SPAN}${MORE}{0,4})`,
  String.raw`báo cáo(?:\s+(?:kết quả|tình hình|sơ kết|tổng kết))?\s+(${MEMBER}${MORE}{0,4})(?=\s*(?:¦|,|;|\.|gửi|về|cho|trình|để|lên|theo|$))`,
  `(${NOT_OF_PLANS}${EVERY}${MORE}{0,4})`,
  `(${SPAN}${MORE}{1,4})`,
  String.raw`(${SPAN})\s*¦`,
  String.raw`((?:hằng|hàng)\s+ngày)(?=[^.;]{0,80}báo cáo)`,
  String.raw`báo cáo\s+((?:hằng|hàng)\s+ngày)`,
  String.raw`(đột xuất)`,
  String.raw`(kỳ họp (?:thường lệ )?(?:giữa|cuối) năm(?:\s*(?:,|và)\s*(?:giữa|cuối) năm)?)`,
  String.raw`(định kỳ)(?=,?\s+(?:tổng hợp|báo cáo|cung cấp|gửi|đánh giá|theo quy định))`,
  String.raw`báo cáo\s+(định kỳ)`,
  String.raw`báo cáo[^.;:]{0,140}\s(theo quy định)(?!\s+(?:của|tại|hiện hành của|pháp luật))`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\p{L})`, 'u'));

/** How often a report is asked for, as written; dates between the periods are left out. */
export function periodicityIn(text: string): string | null {
  const bare = withoutDays(text);
  const folded = fold(bare);
  for (const pattern of PERIODS) {
    const match = pattern.exec(folded);
    const found = match?.[1];
    if (match === null || found === undefined) continue;
    const at = match.index + match[0].indexOf(found);
    return written(bare.slice(at, at + found.length));
  }
  return /tháng\s+(?:cuối|thứ ba)\s+(?:của\s+)?quý/u.test(fold(text)) ? 'quý' : null;
}

/** "6 tháng ¦ và cả năm" → "6 tháng; cả năm"; a comma between stays. */
function written(words: string): string {
  return words
    .replace(/\s*¦\s*,(?!\s*và)\s*/gu, ', ')
    .replace(/\s*¦\s*(?:,\s*và|,|;|và)?\s*(?:báo cáo\s+)?/giu, '; ')
    .replace(/\s+báo cáo\s+/giu, ' ')
    .replace(/[;,\s]+$/u, '')
    .trim();
}
