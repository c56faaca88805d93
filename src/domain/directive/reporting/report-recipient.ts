import { fold } from '../words/fold.js';

/** How the name of a body that gets reports begins; capitals, but for words that are no proper name. */
const RECEIVERS = [
  'UBND|Ủy ban|Uỷ ban|UBMTTQ|Sở|Bộ|Phòng|Ban|Chủ tịch|Phó (?:Chủ tịch|Hiệu trưởng|Giám đốc|[Tt]rưởng)|(?:phòng|sở|bộ|ban) \\p{Lu}[^\\s,.;()]*|Văn phòng|Thường trực|Thường vụ|HĐND|Hội đồng|Hội(?! thi| nghị| thảo| trại| diễn)',
  'Trung tâm|Cục|Tổng cục|Chi cục|Công an|Tỉnh ủy|Tỉnh uỷ|Huyện ủy|Huyện uỷ|Thành ủy|Thành uỷ|Thị ủy|Đảng ủy|Đảng uỷ',
  'Thủ tướng|Chính phủ|Quốc hội|Lãnh đạo|Hiệu trưởng|Giám đốc|Trưởng [Bb]an|Trưởng phòng|Tổ|Vụ|Viện|Trạm|Trường|Thủ trưởng',
  '(?:Tỉnh|Huyện|Thành|Thị|Quận|Xã) [Đđ]oàn|Đoàn|Liên đoàn|Cơ quan|Đơn vị|Khoa|CDC|BCĐ|[Đđ]\\/c|[Đđ]ồng chí|Trung ương|[Tt]ỉnh Hội|Bộ phận|Tổng phụ trách|[Cc]ông chức(?= \\p{Lu})|Công đoàn|Nhà trường|Thanh tra',
  '[Cc]ơ quan (?:thường trực|đầu mối|cấp trên|quản lý|chủ quản|chuyên môn)|PGD\\S*|SGD\\S*|TTYT|LĐLĐ|MTTQ|BTV|BGH|BHXH|lãnh đạo|nhà trường|ban giám hiệu|cấp (?:trên|huyện|tỉnh|xã)',
].join('|');
/** "về phường trước ngày …": a level alone is a receiver where nothing of a name follows. */
const LEVEL_ALONE =
  '(?:xã|phường|huyện|quận|thị xã|thành phố|tỉnh)(?=\\s*(?:[.;(]|$)|\\s(?:trước|vào|để|hằng|hàng|định|theo|qua|chậm|khi)\\s)';
const NAME = `(?=(?:${RECEIVERS})(?=[\\s,.;()]|$)|${LEVEL_ALONE})`;
const HOW = '(?:kết quả|tình hình|ngay|nhanh|đột xuất|định kỳ|bằng văn bản|trực tiếp|kịp thời)';
const TOWARDS = '(?:gửi về|gửi|về|cho|đến|tới|lên|với|trực tiếp)';

/** The nearer to "báo cáo" a name stands, the surer it is the receiver. */
const WAYS = [
  `(?:[Bb]áo cáo|(?<![Tt]hông |[Cc]ảnh )[Bb]áo)\\s+(?:${HOW}\\s+){0,3}(?:${TOWARDS}\\s+){0,2}${NAME}`,
  `(?:(?<!đồng |đồng thời )[Gg]ửi|[Nn]ộp|[Vv]ề|cung cấp cho):?\\s+(?:${TOWARDS}\\s+)?${NAME}`,
  `(?:[Gg]ửi|[Bb]áo cáo|kết quả|hiện|số liệu|[Cc]ung cấp|[Bb]áo|[Tt]ổng hợp)[^.;:]{0,140}?\\s(?:${TOWARDS}|trình)\\s+${NAME}`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'u'));

/** What a report is wanted for names who reads it later, not who gets it now. */
const PURPOSE =
  /(?<!\p{L})(?:[Đđ]ể|[Nn]hằm)\s+(?:kịp thời\s+|tiếp tục\s+)?(?:tổng hợp|báo cáo|trình|theo dõi|chỉ đạo|xem xét|phục vụ|giải quyết|có hướng|đề xuất|tham mưu|xử lý|có cơ sở|có số liệu|có căn cứ|chuẩn bị)[^.;]*?(?=,\s\p{Lu}[^,.;]{0,80}(?:đề nghị|yêu cầu)|\s(?:trước|chậm nhất|muộn nhất|vào)\s(?:ngày|\d)|[.;]|$)/gu;

/** The words that say what for blanked out. */
export function withoutPurpose(text: string): string {
  return text.replace(PURPOSE, (words) => ' '.repeat(words.length));
}

export interface Receiver {
  readonly recipient: string | null;
  /** Through whom the report goes. */
  readonly route: string | null;
}

/** Whom a report goes to, with the bracket that tells through whom. */
export function receiverIn(text: string): Receiver {
  const bare = withoutPurpose(text);
  for (const way of WAYS) {
    const match = way.exec(bare);
    const name = match && nameAt(bare, match.index + match[0].length);
    if (name) return { recipient: withRoute(name, bare), route: routeIn(text) };
  }
  return { recipient: null, route: routeIn(text) };
}

/** "về UBND huyện qua Phòng Tư pháp" is written on without a bracket. */
const THROUGH = new RegExp(`^(?:(?:thông )?qua|đồng (?:thời )?gửi)\\s(?:${RECEIVERS})(?=[\\s,.;])`, 'u');

const ROUTE_BRACKET = /\(\s*(?:qua|thông qua)\s[^()]{2,160}\)/u;

/** "về UBND tỉnh trước ngày 15/12 (qua Sở Y tế)": the bracket belongs to the receiver before it. */
function withRoute(name: string, text: string): string {
  const bracket = name.includes('qua ') ? undefined : ROUTE_BRACKET.exec(text)?.[0];
  return bracket === undefined ? name : `${name} ${bracket}`;
}

const STOPS = [
  'để|trước|chậm|muộn|theo|vào|định kỳ|kết quả|tình hình|biết|\\d+ (?:ngày|giờ|tháng|lần)|xem xét|tổng hợp|chỉ đạo|hằng|hàng|khi|qua|thông qua|về|xin',
  'cho|nội dung|nhằm|đúng|bằng|giải quyết|phê duyệt|ban hành|ngày|xử lý|hướng dẫn|điều chỉnh|trong|tại|sau|kịp|ngay|lần|mỗi',
  'những|số liệu|số (?:ca|vụ|trẻ|lượt)|việc|đồng thời|tiến độ|6|06|9|trên|cùng(?! cấp)|kèm|thực hiện|công tác|danh sách|quyết định|nếu|đột xuất|quý|năm|tháng',
  'tham mưu|gửi|theo dõi|đã|được|có|các vụ|các trường hợp|các đơn vị|không|các nội dung|báo cáo|và báo cáo|và các cơ quan|và tham mưu|và gửi|xong',
].join('|');
const STOP = new RegExp(`^(?:${STOPS})(?![\\p{L}\\d])`, 'u');
const LEVEL =
  /^(?:các\s+)?(?:tỉnh|huyện|thành phố|thị xã|thị trấn|quận|xã|phường|đặc khu|thành|thị)(?=[\s,.;(]|$)(?! hội)/u;
const LIST_WORD =
  /^(?:các \p{Lu}|(?:các )?(?:sở|ban|ngành|phòng|cơ quan|đơn vị|chăm sóc|tư tưởng)(?=[\s,.;]|$))/u;
const KEPT_BRACKET = new RegExp(
  `^\\(\\s*(?:qua|thông qua|gửi qua|đồng gửi|bộ phận|công chức|phòng|${RECEIVERS})\\s[^()]{2,160}\\)`,
  'u',
);

const LONGEST_NAME = 200;

/** The name that begins here: up to a verb, a date, or a comma behind which no name goes on. */
function nameAt(text: string, start: number): string | null {
  let end = start;
  for (let next = nextPiece(text, start, end); next !== null; next = nextPiece(text, start, end)) {
    end = next.end;
    if (next.isLast) break;
  }
  const name = text.slice(start, end).replace(/[\s,.;:/]+$/u, '');
  const whole = name.includes('(') ? name : name.replace(/\)$/u, '');
  return whole.length < 2 ? null : whole.replace(/\(\s+/gu, '(').replace(/\s+\)/gu, ')');
}

interface Piece {
  readonly end: number;
  readonly isLast: boolean;
}

/** The next word of the name, or a bracket that is kept; null where the name is over. */
function nextPiece(text: string, start: number, from: number): Piece | null {
  const index = from + (/^\s*/u.exec(text.slice(from, from + LONGEST_NAME))?.[0].length ?? 0);
  const here = text.slice(index, index + LONGEST_NAME);
  if (here === '' || index - start > LONGEST_NAME) return null;
  if (index > start && endsName(text.slice(start, from), here)) return null;
  return here.startsWith('(') ? bracketPiece(here, index) : wordPiece(here, index);
}

function bracketPiece(here: string, index: number): Piece | null {
  const bracket = KEPT_BRACKET.exec(here)?.[0];
  if (bracket === undefined) return null;
  return { end: index + bracket.length, isLast: !/^(?:,| và)\s/u.test(here.slice(bracket.length)) };
}

function wordPiece(here: string, index: number): Piece {
  const word = /^\S+/u.exec(here)?.[0] ?? '';
  return { end: index + word.length, isLast: /[.;:)]\/?\.?$/u.test(word) };
}

/** Whether the name is over before the next word. */
function endsName(name: string, next: string): boolean {
  if (THROUGH.test(next) || (/^gửi/u.test(next) && /đồng(?: thời)?$/u.test(name))) return false;
  if (name.endsWith(',')) return !beginsName(next);
  if (!/^và\s/u.test(next)) return !/^\p{Lu}/u.test(next) && STOP.test(next);
  return STOP.test(fold(next)) || !beginsName(next.slice(3));
}

function beginsName(words: string): boolean {
  return /^\p{Lu}/u.test(words) || LEVEL.test(words) || LIST_WORD.test(words);
}

const ROUTE =
  /(?:thông qua|qua|đồng gửi|gửi qua)\s+((?:Sở|[Pp]hòng|Ban|Văn phòng|[Cc]ơ quan thường trực|Bộ|Trung tâm|Công chức|bộ phận|Bộ phận|Cục|Chi cục|Vụ|UBND|Hội)(?=\s))/u;

function routeIn(text: string): string | null {
  const match = ROUTE.exec(text);
  if (match === null) return null;
  const name = nameAt(text, match.index + match[0].length - (match[1] ?? '').length);
  return name?.replace(/\)$/u, '') ?? null;
}
