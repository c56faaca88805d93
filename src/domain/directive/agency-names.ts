import { fold } from './fold.js';
import { cut, type Prose } from './prose.js';

/** A body named at the head of a clause, and the words that follow it. */
export interface AgencyHeading {
  readonly agency: Prose;
  readonly rest: Prose;
  readonly requested: boolean;
}

const LEAD_IN =
  /^(?:(?:trân trọng |kính )?(?:đề nghị|mời)|giao(?: cho)?|yêu cầu|trách nhiệm của|nhiệm vụ của|đối với|phân công(?! (?:cơ quan|đơn vị|cán bộ|công chức|lãnh đạo|người|thành viên|trách nhiệm)))\s+/u;

const BODY =
  /^(?:(?:các|những|toàn thể|tất cả các)\s+)?(?:sở|bộ|ban(?! hành)|ủy ban|ubnd|ub mttq|ubmttq(?:vn)?|mttq(?:vn)?|đồng chí|đ\/c|hđnd|công an|phòng(?!,? chống| ngừa| bệnh)|văn phòng|thanh tra (?:tỉnh|huyện|thành phố|sở)|hội(?! nghị| thảo| nhập| họp)|đoàn (?:thanh niên|tncs|thể|đại biểu)|tỉnh đoàn|huyện đoàn|thành đoàn|thị đoàn|quận đoàn|xã đoàn|đảng ủy|liên đoàn|liên minh|hiệp hội|mặt trận|tòa án|viện kiểm sát|viện ksnd|tand|vksnd|bảo hiểm xã hội|bhxh|đài|báo (?!cáo)|cơ quan báo|cục|chi cục|kho bạc|trung tâm|trạm y tế|trường|bệnh viện|ngân hàng|quỹ|chủ tịch|thủ trưởng|giám đốc|trưởng (?!thành)|hiệu trưởng|bí thư|tổ (?!chức)|chánh|cơ quan|đơn vị|tổ chức chính trị|tổ chức đoàn thể|tổ chức xã hội|doanh nghiệp|đoàn thể|ngành|địa phương|thành viên|thường trực|bộ đội|bộ chỉ huy|bch|lực lượng|công chức|cán bộ|xã,|xã (?=\p{L})|phường|huyện|thị xã|thành phố|thôn|ấp|khu phố|tổ dân phố|làng|bản|cơ sở giáo dục|nhà trường|tổng công ty|công ty|học viện|viện)(?=[\s,;:.]|$)/u;

const VERBS =
  /(?:,\s*|\s+)(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|chủ trì|chủ động|phối hợp|căn cứ|tham mưu|hướng dẫn|xây dựng|(?<!(?:ban|các|và|,) )tổ chức(?! (?:chính trị|xã hội|đoàn|thành viên|tôn giáo|quốc tế|liên quan|cá nhân|khác|hội(?! nghị| thảo| thi)|và)|,|$)|tăng cường|bố trí|thực hiện|triển khai|(?<!ban )chỉ đạo|cụ thể hóa|đẩy mạnh|theo dõi|là (?:cơ quan|đơn vị|đầu mối)|thẩm định|tiếp tục|lồng ghép|cân đối|phát huy|vận động|đề xuất|báo cáo|trên cơ sở|quan tâm|nghiêm túc|rà soát|kiểm tra|nâng cao|tuyên truyền|quán triệt|cung cấp|đảm bảo|bảo đảm|tích cực|ban hành|tiến hành|đưa|kịp thời|giám sát|tham gia|trong phạm vi|theo chức năng|thường xuyên|khẩn trương|làm đầu mối|giúp|đôn đốc|tổng hợp|hỗ trợ|quản lý|chuẩn bị|phân công|cử|gửi|đăng ký|nghiên cứu|phê duyệt|trình|dành|ưu tiên|vào|dựa|nắm|huy động|đăng tải|sử dụng|hằng năm|hàng năm|định kỳ)(?=\s|,|$)/u;

const LONGEST_NAME = 260;

/**
 * Reads "8. Sở Tài chính: Căn cứ …", "Giao Sở Y tế chủ trì …", "Đề nghị Ủy ban … và các tổ chức …".
 * Null when the clause does not open with a body.
 */
export function agencyHeading(body: Prose): AgencyHeading | null {
  const folded = fold(body.text);
  const lead = LEAD_IN.exec(folded)?.[0] ?? '';
  if (!BODY.test(folded.slice(lead.length))) return null;
  const requested = /đề nghị|mời/u.test(lead);
  const end = nameEnd(body.text, folded, lead.length);
  const agency = cut(body, lead.length, end);
  const name = agency.text.replace(/[\s:;.,]+$/u, '');
  if (name.length < 3 || name.length > LONGEST_NAME) return null;
  return { agency: cut(agency, 0, name.length), rest: cut(body, restStart(body.text, end)), requested };
}

const LISTS_BODIES =
  /(?:các|giám đốc các|thủ trưởng các)\s+(?:sở|phòng|ban|hội|đoàn thể|cơ quan|đơn vị|sở, ngành|sở, ban, ngành|hội, đoàn thể)$/u;

/** "Các Sở: Y tế, Tư pháp: …": the first colon opens the list of names, the second ends it. */
function colonAfterName(folded: string, from: number): number {
  const colon = folded.indexOf(':', from);
  const next = colon < 0 ? -1 : folded.indexOf(':', colon + 1);
  if (next < 0 || !LISTS_BODIES.test(folded.slice(from, colon))) return colon;
  return VERBS.test(folded.slice(colon + 1, next)) ? colon : next;
}

/** A semicolon between two bodies ends no name. */
const NAME_STOP =
  /\.(?=\s|$)|;(?=\s|$)(?!\s+(?:các |ubnd|ủy ban|sở |phòng |hội |công an|đoàn |mặt trận|đề nghị các))/u;

function nameEnd(text: string, folded: string, from: number): number {
  const colon = colonAfterName(folded, from);
  const verbAt = verbIndex(folded, text, from);
  const stop = NAME_STOP.exec(folded.slice(from));
  const stopAt = stop ? from + stop.index : folded.length;
  const colonAt = colon < 0 || !isName(folded.slice(from, colon)) ? folded.length : colon;
  return colonAt < folded.length ? colonAt : Math.min(verbAt, stopAt);
}

/** The first verb of duty; a capital inside a name ("Quỹ Hỗ trợ") is none. */
function verbIndex(folded: string, text: string, from: number): number {
  let start = from;
  for (;;) {
    const match = VERBS.exec(folded.slice(start));
    if (match === null) return folded.length;
    const at = start + match.index;
    const letter = text.slice(at).replace(/^[\s,]+/u, '')[0] ?? '';
    if (letter === letter.toLowerCase()) return at;
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
