import { fold } from '../words/fold.js';
import { withoutPurpose } from './report-recipient.js';

const OF_WHAT =
  'kết quả|tình hình|tiến độ|về|gửi|định kỳ|đột xuất|sơ kết|tổng kết|bằng|nhanh|ngay|số liệu|đánh giá|việc|các vụ|đầy đủ|theo quý|số|ca mắc|các ca|trường hợp|chính thức|danh sách|những';
const SPAN = '(?:hằng |hàng )?(?:quý|tháng|năm|tuần)|0?6 tháng|9 tháng|hai năm';
const BODIES =
  'ubnd|ủy ban|sở|bộ|phòng|chủ tịch|thường trực|thường vụ|ban|hđnd|hội đồng|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|thủ tướng|chính phủ|lãnh đạo|hiệu trưởng|trưởng phòng|ban giám hiệu|giám đốc|công an|cơ quan|trung tâm|cục|tổ|với|lên|cấp trên|trưởng ban|phó|đ\\/c|đồng chí|khoa|cdc|đoàn|vụ|nhà trường|trạm|trường|viện|hội|liên đoàn|công đoàn|lđlđ|bhxh|kho bạc|(?:tỉnh|huyện|thành|thị|quận) đoàn|đảng bộ|quân sự|bgh|bcđ|pgd\\S*|sgd\\S*|ttyt';

/** What asks for a report: the verb with its object, its receiver or its rhythm. */
const ASKS = new RegExp(
  [
    `(?:gửi|nộp)\\s+(?:\\p{L}+\\s+){0,4}báo cáo`,
    `báo cáo\\s+(?:\\p{L}+\\s+){0,4}(?:${OF_WHAT})(?!\\p{L})`,
    `báo cáo\\s+(?:cho\\s+|đến\\s+)?(?:${BODIES})(?!\\p{L})`,
    `báo cáo\\s+(?:${SPAN})(?!\\p{L})`,
    'báo cáo theo (?:thông tư|quy định|quyết định|biểu|mẫu|đề cương|phụ lục)',
    'báo cáo\\s+(?=trước|chậm nhất|muộn nhất|vào ngày|trong|ngay|sau|kịp thời|hằng|hàng|mỗi)',
    '(?:tổng hợp|đánh giá),?\\s+(?:tổng hợp\\s+|đánh giá\\s+|báo cáo\\s+)*(?:kết quả|tình hình)\\s+(?:triển khai\\s+|tổ chức\\s+)*thực hiện',
    '(?:tổng hợp|tổng kết|sơ kết|thống kê),? báo cáo',
    'định kỳ[^.;]{0,60}báo cáo',
    `(?<!(?:thông|cảnh|loan) )báo ngay (?:cho |về |đến |với )?(?:${BODIES})(?!\\p{L})`,
  ].join('|'),
  'u',
);
/** A plan, a list, figures: asked for with a day or a rhythm, else only mentioned. */
const SENDS =
  /(?<!\p{L})(?:gửi\s+(?:(?!cho|đến|tới|về)\p{L}+\s+){0,6}(?:về|đến|tới|cho|lên)\s|(?:cung cấp|thống kê)[^.;]{0,80}(?:số liệu|thông tin|dữ liệu|danh sách)|(?<!(?:thông|cảnh|loan) )báo (?:về|danh sách)\s|tổng hợp,? gửi\s|(?<=,\s)gửi\s(?=[^.;]{3,120}\s(?:trước|chậm nhất|muộn nhất|trong tháng)\s)|^cấp \p{L}+ (?:tổng hợp,? )?gửi\s)/u;

/** Talk of reports that asks for none. */
const NO_ASK = [
  'nội dung báo cáo(?: gồm)?:|phóng sự|báo cáo viên|^(?:mẫu|biểu|đề cương|phụ lục|số liệu|thời gian|thời điểm)\\s(?:mẫu\\s)?báo cáo',
  '^trên đây là (?:toàn bộ )?(?:nội dung )?(?:báo cáo|kết quả)|báo cáo (?:kết quả\\s)?(?:cụ thể\\s)?(?:như sau|các nội dung sau)|(?:về việc|v\\/v|theo|nghe|căn cứ|qua|xét|tại|thông qua|trình bày)\\s(?:các\\s)?báo cáo|dự thảo báo cáo(?! gửi)',
  '(?:đã|sẽ) (?:\\p{L}+\\s){0,2}báo cáo|báo cáo (?:số\\s?:?\\s*\\d|thẩm tra|tại hội nghị|của|chính trị|đề dẫn|tham luận)|các báo cáo',
  'thay (?:cho )?báo cáo|đăng ký danh sách đại biểu|quá thời hạn|không (?:gửi |nộp )?báo cáo',
]
  .map((words) => `(?:${words})`)
  .join('|');
const NOT_A_REPORT = new RegExp(NO_ASK, 'u');
const TROUBLE =
  /(?:nếu|khi|trường hợp|gặp|có|những|các|về|phản ánh)\s(?:\p{L}+\s){0,4}(?:vướng mắc|khó khăn|phát sinh|bất cập)|xem xét,? (?:và )?(?:điều chỉnh|quyết định|giải quyết|chỉ đạo|xử lý|cho ý kiến|bổ sung|sửa đổi)/u;

export interface Asking {
  /** Where the asking words begin. */
  readonly index: number;
  /** Asked for only when it has a day or a rhythm. */
  readonly needsTime: boolean;
}

/** Whether a clause asks for a report; `dated` when a day or a rhythm is stated. */
export function askingIn(text: string, dated: boolean): Asking | null {
  const folded = fold(withoutPurpose(text));
  if (NOT_A_REPORT.test(folded)) return null;
  // "Nếu có vướng mắc, báo cáo …": what to do when in trouble is no reporting rule.
  if (TROUBLE.test(folded) && !dated) return null;
  const asks = ASKS.exec(folded);
  if (asks) return isAlwaysAsked(folded, dated) ? { index: asks.index, needsTime: false } : null;
  const sends = dated ? SENDS.exec(folded) : null;
  return sends && { index: sends.index, needsTime: true };
}

/** "thực hiện chế độ báo cáo theo quy định" says nothing of its own. */
function isAlwaysAsked(folded: string, dated: boolean): boolean {
  return dated || !/chế độ (?:thông tin,? )?(?:thống kê,? )?báo cáo/u.test(folded);
}
