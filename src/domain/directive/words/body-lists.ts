import { agencyHeading } from './agency-names.js';
import { isTime } from '../tasks/due.js';
import { placeless } from '../text/prose.js';
import { fold } from './fold.js';

/** Whether words open with a body's name, by the one list of the words that bodies begin with. */
export function opensWithBody(words: string): boolean {
  return agencyHeading(placeless(words)) !== null && !NO_NAME.test(fold(words));
}

/** Words that a body's name may begin with and that here are something else. */
const NO_NAME =
  /^(?:đề nghị|yêu cầu|mời|giao|phân công|đối với|trách nhiệm|nhiệm vụ|gia đình và|báo chí)(?=\s|$)/u;

/** In small letters these go on with the name before them: "các sở, ban, ngành", "UBND các xã, phường". */
const GOES_ON =
  /^(?:ban|ngành|đoàn thể|hội|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|thôn|bản|ấp|khóm|làng|khu phố|tổ dân phố|đơn vị|địa phương|doanh nghiệp|tổ|khối|gia đình|báo|đài|cơ quan|bộ|sở|phòng|viện|quỹ|cục|vụ)(?=[\s,;.]|$)/u;
/** "Ủy ban MTTQ và các đoàn thể", "Văn phòng HĐND và UBND" are one. */
const ONE_BODY = /^các (?:đoàn thể|tổ chức|hội)/u;
const OFFICE_OF_BOTH = /(?:văn phòng|vp)[^,;]*$|(?:hđnd|hội đồng nhân dân)$/u;
const BETWEEN = /\s*;\s*|\s*,\s*(?:và\s+)?|\s+(?:và|cùng)\s+|\s+-\s+(?=UBND|Sở|Phòng)/gu;

const FURTHEST_NAME = 300;

/** The bodies that a stretch of words lists, as written; times among them are none. */
export function agenciesIn(words: string): string[] {
  const bare = words.replace(/^[\s:.,]+|[\s.;,)]+$/gu, '');
  const names: string[] = [];
  let from = 0;
  for (const gap of bare.matchAll(BETWEEN)) {
    const after = gap.index + gap[0].length;
    if (!parts(gap[0], bare.slice(from, gap.index), bare.slice(after, after + FURTHEST_NAME))) continue;
    names.push(bare.slice(from, gap.index));
    from = after;
  }
  names.push(bare.slice(from));
  return names.map(bareName).filter((name) => name !== '' && !isTime(name));
}

/** Whether a comma, a semicolon or "và" stands between two names, not inside one. */
function parts(gap: string, before: string, after: string): boolean {
  if (gap.includes(';') || isTime(before)) return true;
  return gap.includes(',') ? opensNext(after) || isTime(upToComma(after)) : opensOther(before, after);
}

function upToComma(words: string): string {
  return /^[^,;]*/u.exec(words)?.[0] ?? '';
}

function opensNext(after: string): boolean {
  return opensWithBody(after) && (/^\p{Lu}/u.test(after) || !GOES_ON.test(after));
}

function opensOther(before: string, after: string): boolean {
  return !ONE_BODY.test(fold(after)) && !OFFICE_OF_BOTH.test(fold(before)) && opensNext(after);
}

/** Without the words around a name: "phối hợp với các thôn", "các thôn phối hợp thực hiện". */
function bareName(name: string): string {
  return name
    .replace(/^(?:và|cùng|với|(?:phối hợp|cùng)(?: với| cùng)?)\s+/iu, '')
    .replace(/[\s,]+(?:cùng\s+)?(?:phối hợp|chủ trì)(?:\s+(?:thực hiện|triển khai|tổ chức))?$/u, '')
    .replace(/[\s.;,)]+$/u, '')
    .trim();
}

const ACTS = new RegExp(
  String.raw`\s+(?:${[
    'tổ chức(?! (?:chính|xã|đoàn))|thực hiện|triển khai|xây dựng|tham mưu|hướng dẫn|tăng cường|rà soát|kiểm tra|đẩy mạnh',
    'tuyên truyền|trong (?:việc|công tác|quá trình)|để|nhằm|đánh giá|tổng hợp|chỉ đạo|theo dõi|thẩm định|cập nhật',
    'nâng cao|bảo đảm|đảm bảo|lồng ghép|khám|mở|tư vấn|thăm|tặng|trao|cấp(?! (?:huyện|xã|tỉnh))|in|treo|dạy|phát|vận động',
    'tập huấn|truyền thông(?! (?:huyện|thị|thành|tỉnh))|thành lập|kiện toàn|xác minh|can thiệp|trợ giúp|hỗ trợ|bàn giao|giải quyết|ngăn',
    'biên soạn|lựa chọn|lắp|cắm|đưa|quản lý|giám sát|thống kê|lập|bố trí|đề xuất|báo cáo|ban hành|tham gia|huy động|xử lý',
    'nhân rộng|chủ trì|chủ động|phối hợp|căn cứ|công khai|công bố|quyết định|thông báo|chịu trách nhiệm|có trách nhiệm|tự|hoàn thành|phát hiện|phát động|chuẩn bị|khảo sát|thu|vào|trước|từ ngày|trong (?:tháng|quý|năm)|là|khi|duy trì|phổ biến|ký',
  ].join('|')})(?=[\s,.;]|$)`,
  'u',
);

/** Where the list of bodies that opens the words ends: at a stop, a bracket or what they are to do. */
export function endOfBodies(whole: string): number {
  const words = whole.slice(0, LONGEST_LIST);
  const stop = /[.:()](?=\s|$)|\(|;/u.exec(words)?.index ?? words.length;
  const act = Math.min(ACTS.exec(words)?.index ?? words.length, firstVerb(words));
  return Math.min(stop, act, LONGEST_LIST);
}

const LONGEST_LIST = 250;

/** Words in small letters that stand inside the names of bodies. */
const IN_NAMES: ReadonlySet<string> = new Set(
  [
    'các những tất cả toàn thể và với của cùng trên địa bàn tại ở thuộc trực tỉnh huyện xã phường thị trấn thành phố quận đặc khu',
    'thôn bản ấp khóm làng buôn khu phố tổ dân cấp cơ quan đơn vị sở ban ngành đoàn thể hội chức chính quyền trị nghề nghiệp doanh',
    'địa phương liên có năng nhân công an văn phòng trung tâm trạm y tế trường học mầm non tiểu cơ phổ thông giáo viên chủ nhiệm',
    'bộ môn trưởng phó chi hiệu phụ nữ thanh niên nông cựu chiến binh người cao tuổi mặt trận quốc cha mẹ sinh huynh gia đình cộng',
    'tác cán viên lãnh đạo ủy hội đồng quân sự biên đội báo đài phát truyền hình thông tin văn hóa hoá thể thao du lịch lao động',
    'thương số kế hoạch việt nam khác còn lại nêu đội tổng thị trường môi kinh hạ tầng thôn tài tư pháp hộ tịch nội vụ vận tải nhà',
    'nước bảo hiểm xã tòa án viện kiểm sát quỹ đỏ thập trách đảng khối thao chuyên mục mạng dự phòng khoa bệnh nghệ đô em trẻ đầu',
    'khuyết tật mồ côi khuyến tập sức khỏe khoẻ lực lượng chức bưu điện ngân hàng sách ninh hải kho bạc dạy chấp hành sản hồ chí minh',
  ].flatMap((line) => line.split(' ')),
);

/** The first word in small letters that no name of a body has, behind another one in small letters. */
function firstVerb(words: string): number {
  let afterSmall = false;
  for (const { 0: word, index } of words.slice(0, LONGEST_LIST).matchAll(/[\p{L}\d/]+/gu)) {
    const small = word === word.toLowerCase() && /\p{L}/u.test(word);
    if (small && afterSmall && !IN_NAMES.has(word)) return index;
    afterSmall = small || !/^\p{Lu}\p{Ll}/u.test(word);
  }
  return words.length;
}
