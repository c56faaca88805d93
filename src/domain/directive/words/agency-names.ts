import { fold } from './fold.js';
import { cut, type Prose } from '../text/prose.js';

/** A body named at the head of a clause, and the words that follow it. */
export interface AgencyHeading {
  readonly agency: Prose;
  readonly rest: Prose;
  readonly requested: boolean;
}

const LEAD_IN =
  /^(?:(?:và |hoặc )?(?:trân trọng |kính )?(?:đề nghị|mời)|giao(?: cho)?(?! thông| lưu| ban(?:\s(?:thứ|hằng|hàng|định kỳ|đầu|cuối|sáng|chiều|tuần|tháng|quý)|[,.;]|$))|yêu cầu|trách nhiệm của|nhiệm vụ của|đối với|phân công(?! (?:cơ quan|đơn vị|cán bộ|công chức|lãnh đạo|người|thành viên|trách nhiệm)))\s+/u;

const BODIES = [
  // State bodies, from the ministry to the village.
  'sở|bộ|ban(?! hành)|ủy ban|ubnd|hđnd|hội đồng|công an|phòng(?!,? chống| ngừa| bệnh| tránh)|văn phòng|vụ(?! việc| án)',
  'thanh tra (?:bộ|tỉnh|huyện|thành phố|sở)|cục|tổng cục|chi cục|kho bạc|tòa án|viện|tand|vksnd|chính quyền|cấp ủy',
  'đồn biên phòng|bộ phận|nhóm|mạng lưới|chính phủ|bộ đội|bộ chỉ huy|bch|lực lượng|hạt kiểm lâm|ngân hàng|bảo hiểm xã hội|bhxh',
  'xã(?= \\p{L})(?! hội)|xã,|phường|huyện|quận|thị trấn|thị xã|thành phố|thôn|ấp|khu phố|tổ dân phố|làng|bản|địa phương|ngành',
  // Party, front and unions.
  'ub mttq|ubmttq(?:vn)?|mttq(?:vn)?|mặt trận|đảng ủy|chi bộ|trung ương (?:đoàn|hội)|hội(?! nghị| thảo| nhập| họp| thi| trại)',
  'cấp bộ (?:đoàn|hội)|đoàn (?:thanh niên|tncs|thể|đại biểu|trường|xã|phường|thị trấn)|(?:tỉnh|huyện|thành|thị|quận|xã) ?đoàn',
  'liên đoàn|công đoàn|liên đội|chi hội|chi đoàn|liên minh|hiệp hội|đoàn thể|tổ chức (?:chính trị|đoàn thể|xã hội)|thường trực(?= \\p{L})|thường vụ',
  // Schools, health, media, firms.
  'trường(?! hợp)|nhà trường|cơ sở (?:giáo dục|trợ giúp|bảo trợ|y tế|khám|cung cấp)|học viện|bệnh viện|khoa(?! học)|cdc|trạm y tế|trung tâm|quỹ|đài|báo(?! cáo| động)',
  'nhà thiếu nhi|cung thiếu nhi|cơ quan|đơn vị|doanh nghiệp|tổng công ty|công ty|hợp tác xã|tổ(?! chức)|khối|câu lạc bộ|cổng thông tin',
  // Persons in office.
  'đồng chí|đ\\/c|chủ tịch|phó (?:chủ tịch|hiệu trưởng|giám đốc|trưởng)|bộ trưởng|thứ trưởng|(?:phó )?thủ tướng|thủ trưởng|giám đốc|trưởng(?! thành)|hiệu trưởng|bí thư|chánh',
  'thành viên|ủy viên|thư ký|công chức|cán bộ|tổng phụ trách|giáo viên|nhân viên|cộng tác viên|y tế (?:thôn|trường|xã)|cha mẹ|phụ huynh|gia đình',
].join('|');

const BODY = new RegExp(`^(?:(?:các|những|toàn thể|tất cả các)\\s+)?(?:${BODIES})(?=[\\s,;:.]|$)`, 'u');

const DUTIES = [
  '(?:có|chịu) trách nhiệm|có nhiệm vụ|chủ trì|chủ động|phối hợp|căn cứ|tham mưu|hướng dẫn|xây dựng',
  '(?<!(?:ban|các|và|,) )tổ chức(?! (?:chính trị|xã hội|đoàn|thành viên|tôn giáo|quốc tế|liên quan|cá nhân|khác|hội(?! nghị| thảo| thi)|và)|,|$)',
  'tăng cường|bố trí|thực hiện|triển khai|(?<!ban )chỉ đạo|cụ thể hóa|đẩy mạnh|theo dõi|là (?:cơ quan|đơn vị|đầu mối)',
  'thẩm định|tiếp tục|ra quân|lồng ghép|cân đối|phát huy|vận động|đề xuất|báo cáo|trên cơ sở|quan tâm|nghiêm túc|rà soát',
  'kiểm tra|nâng cao|tuyên truyền|quán triệt|cung cấp|đảm bảo|bảo đảm|tích cực|ban hành|tiến hành|đưa|kịp thời',
  'giám sát|tham gia|trong phạm vi|theo chức năng|thường xuyên|khẩn trương|làm đầu mối|giúp|đôn đốc|tổng hợp|hỗ trợ',
  'quản lý|chuẩn bị|phân công|cử|gửi|nộp|đăng ký|nghiên cứu|phê duyệt|trình|dành|ưu tiên|vào|dựa|nắm|huy động|đăng tải',
  'sử dụng|(?:hằng|hàng) (?:năm|tháng|quý|tuần|ngày)|định kỳ|phát động|trực tiếp|tổng kết|sơ kết|đánh giá|thống kê|lập(?= (?:kế|danh|hồ|sổ|dự|biên))|hoàn thành|duy trì',
  'tiếp thu|bổ sung|khi|nếu|cần|không|đồng thời|hoàn thiện|hoàn tất|xem xét|phân bổ|chia sẻ|kết nối|cập nhật|phân tích|điều tra',
  'xác minh|thu thập|tập huấn|củng cố|kiện toàn|bàn giao|tiếp nhận|trang bị|ứng dụng|khuyến khích|phản ánh|lựa chọn',
  'can thiệp|ngăn chặn|tư vấn|trao|tặng|thăm|công bố|nhân rộng|giới thiệu|kết hợp|liên hệ|chỉ định|điều hành|tháo gỡ|bồi dưỡng|nhắc nhở',
  'mở|tập trung|phổ biến|chấn chỉnh|phát hiện|xử lý|khảo sát|thông báo|thông tin(?= (?:kịp|về|cho))|tạo điều kiện|ký (?:cam kết|kết|ban hành|hợp đồng)|họp|treo|báo(?= (?:ngay|về|cho|danh sách|tin))|phải|lập báo cáo',
].join('|');
/** A verb of duty ends the name before it. */
const VERBS = new RegExp(`(?:,\\s*|\\s+)(?:${DUTIES})(?=[\\s,.;:]|$)`, 'u');

const LONGEST_NAME = 260;

/**
 * Reads "8. Sở Tài chính: Căn cứ …", "Giao Sở Y tế chủ trì …", "Đề nghị Ủy ban … và các tổ chức …".
 * Null when the clause does not open with a body.
 */
export function agencyHeading(body: Prose): AgencyHeading | null {
  const folded = fold(body.text);
  const lead = leadInOf(folded);
  if (!BODY.test(folded.slice(lead.length))) return null;
  const requested = /đề nghị|mời/u.test(lead);
  const end = nameEnd(body.text, folded, lead.length);
  const agency = cut(body, lead.length, end);
  const name = bareName(agency.text);
  if (name.length < 3 || name.length > LONGEST_NAME) return null;
  return { agency: cut(agency, 0, name.length), rest: cut(body, restStart(body.text, end)), requested };
}

/** "Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh …": who gives the duty stands before who gets it. */
const GIVER =
  /^(?:hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd|chủ tịch|sở|bộ|phòng|ban|thủ tướng)(?:\s(?!và\s)[\p{L}&-]+){0,9}?\s(?:giao(?! thông| lưu| ban(?:\s(?:thứ|hằng|hàng|định kỳ|đầu|cuối|sáng|chiều|tuần|tháng|quý)|[,.;]|$))|(?:trân trọng |kính )?đề nghị|yêu cầu)\s+/u;

function leadInOf(folded: string): string {
  const lead = LEAD_IN.exec(folded)?.[0];
  if (lead !== undefined) return lead;
  const given = GIVER.exec(folded)?.[0] ?? '';
  return BODY.test(folded.slice(given.length)) ? given : '';
}

/**
 * Without the stop, and without what explains the name: "Sở Y tế (cơ quan thường trực)". Behind "cơ quan
 * thường trực" the bracket is the name.
 */
function bareName(written: string): string {
  const name = written.replace(/[\s:;.,]+$/u, '');
  return /^cơ quan/iu.test(name) ? name : name.replace(/\s*\([^()]*\)$/u, '');
}

const LISTS_BODIES =
  /(?:các|giám đốc các|thủ trưởng các)\s+(?:sở|phòng|ban|hội|đoàn thể|cơ quan|đơn vị|sở, ngành|sở, ban, ngành|hội, đoàn thể)$/u;

/** "Các Sở: Y tế, Tư pháp: …": the first colon opens the list of names, the second ends it. */
function colonAfterName(folded: string, from: number): number {
  const bare = folded.replace(/\([^()]*\)/gu, (bracket) => '_'.repeat(bracket.length));
  const colon = bare.indexOf(':', from);
  const next = colon < 0 ? -1 : bare.indexOf(':', colon + 1);
  if (colon < 0 || !LISTS_BODIES.test(folded.slice(from, colon))) return colon;
  if (next < 0) return VERBS.test(folded.slice(colon + 1)) ? colon : folded.length;
  return VERBS.test(folded.slice(colon + 1, next)) ? colon : next;
}

/** A semicolon between two bodies ends no name. */
const NAME_STOP =
  /\.(?=\s|$)|;(?=\s|$)(?!\s+(?:các |ubnd|ủy ban|sở |phòng |hội |công an|đoàn |mặt trận|đề nghị các|(?:chủ tịch|giám đốc|thủ trưởng|trưởng|hiệu trưởng|bí thư) (?:các|ubnd|ủy ban|hội|công an|đoàn|phòng|ban|sở)(?:\s|,)))/u;

function nameEnd(text: string, folded: string, from: number): number {
  const colon = colonAfterName(folded, from);
  const verbAt = verbIndex(folded, text, from);
  const stop = NAME_STOP.exec(folded.slice(from));
  const stopAt = stop ? from + stop.index : folded.length;
  const colonAt = colon < 0 || !isName(folded.slice(from, colon)) ? folded.length : colon;
  return colonAt < folded.length ? colonAt : Math.min(verbAt, stopAt);
}

/** Capitals that no body's name has in it: the duty began on a line of its own. */
const NEW_LINE_VERB =
  /^(?:Tham mưu|Chủ trì|Phối hợp|Căn cứ|Chịu trách nhiệm|Có trách nhiệm|Theo dõi|Thực hiện|Triển khai|Tăng cường|Bố trí|Đẩy mạnh|Rà soát|Tiếp tục|Chủ động|Hướng dẫn|Lồng ghép|Phân công)\s/u;

/** "Ban quản lý các khu du lịch", "Tổ tư vấn học đường": named for what they do. */
const GENERIC_HEAD =
  /^\s*(?:các\s+)?(?:ban|tổ|đội|đoàn|nhóm|trung tâm|cơ quan|cơ sở|bộ phận|quỹ|mạng lưới|lực lượng|cán bộ|công chức|nhân viên)$/u;
const NAMED_FOR =
  /^(?:quản lý|kiểm tra|giám sát|tư vấn|hỗ trợ|thẩm định|vận động|tuyên truyền|đào tạo|chỉ đạo|điều hành|tiếp nhận|can thiệp|cung cấp|phụ trách|làm công tác|thực hiện nhiệm vụ|theo dõi)\s/u;

/** "các sở được phân công chủ trì chỉ tiêu …" tells which bodies are meant, not yet what they do. */
const WHICH =
  /\s(?:được|chưa|đã)\s(?:phân công|giao|thành lập|ban hành|triển khai|hoàn thành|thực hiện|tổ chức)(?:\s(?:nhiệm vụ|làm))?(?:\s(?:chủ trì|phối hợp|thực hiện|phụ trách|theo dõi|quản lý))?(?=\s)/gu;

/** The first verb of duty; a capital inside a name ("Quỹ Hỗ trợ") is none. */
function verbIndex(whole: string, text: string, from: number): number {
  const folded = whole.replace(WHICH, (words) => '_'.repeat(words.length));
  let start = from;
  for (;;) {
    const match = VERBS.exec(folded.slice(start));
    if (match === null) return folded.length;
    const at = start + match.index;
    const verb = text.slice(at).replace(/^[\s,]+/u, '');
    const isOfName = GENERIC_HEAD.test(folded.slice(from, at)) && NAMED_FOR.test(fold(verb));
    if (!isOfName && (/^(?!\p{Lu})/u.test(verb) || NEW_LINE_VERB.test(verb))) return at;
    start = at + 1;
  }
}

/** What stands before a colon is a name when it has no verb of duty in it. */
function isName(before: string): boolean {
  return (
    before.length <= LONGEST_NAME &&
    !/(?:chủ trì|có trách nhiệm|thực hiện|tham mưu|xây dựng|tập trung|một số|sau$)/u.test(before)
  );
}

function restStart(text: string, end: number): number {
  const gap = /^[\s:;.,]*/u.exec(text.slice(end));
  return end + (gap?.[0].length ?? 0);
}
