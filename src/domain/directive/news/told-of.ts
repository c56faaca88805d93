/** The kinds of documents that news tells of. */
export const TYPES =
  '(?:[Kk]ế hoạch|[Cc]ông văn|[Qq]uyết định|[Vv]ăn bản|[Cc]hỉ thị|[Cc]hương trình|[Hh]ướng dẫn|[Tt]hông báo|[Cc]ông điện|[Nn]ghị quyết|[Đđ]ề án|[Tt]hư kêu gọi)';
const ISSUER =
  '((?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân|Ban |Bộ |Sở |Phòng |Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Phó chủ tịch|Công an|Hội |Tỉnh|Huyện|Thành|Thị ủy|Cục |Chính phủ|Đoàn |Liên |Trường |Quốc hội|Văn phòng |Trung tâm |Bệnh viện |Huyện đoàn|Thành đoàn|Trung ương )[^.;:]{2,110}?)';
const BEFORE =
  '(?:^|[.,:(“–-]\\s+|[.,:]|\\d,?\\s+|\\)\\s*[-–]?\\s*|[Đđ]ồng chí\\s+|\\s(?:do|khi|sau khi)\\s+)';
const VERBS =
  '(?:vừa qua,?\\s+)?(?:vừa mới|vừa|đã|mới đây|mới|sẽ)?\\s*(?:có\\s+)?(?:ký\\s+)?(?:ký ban hành|ban hành|ký|phê duyệt|triển khai|có|xây dựng|thông qua|phát đi|gửi|ra|ký kết, ban hành|ký kết|phối hợp ban hành|thống nhất ký|thống nhất ban hành|cụ thể hóa bằng)';

const ISSUED = new RegExp(`${BEFORE}${ISSUER}\\s+${VERBS}\\s+(${TYPES}[^.;]{0,260})`, 'u');
/** "chỉ đạo của UBND tỉnh tại văn bản số …", "Sở … yêu cầu tại Công văn số …". */
const SAID_IN = new RegExp(
  `(?:^|\\s)${ISSUER}\\s+(?:(?:yêu cầu|chỉ đạo|đề nghị|giao|nêu rõ|nêu|truyền đạt|thông báo|quy định)\\s+)?tại\\s+(${TYPES}\\s+số[^.;]{0,260})`,
  'u',
);
/** "Hội … hướng dẫn các cấp Hội … tại Hướng dẫn số …". */
const DOES_IN = new RegExp(
  `${BEFORE}${ISSUER}\\s+(?:vừa\\s|đã\\s)?(?:hướng dẫn|yêu cầu|chỉ đạo|đề nghị|quy định|giao)\\s[^.;()]{5,200}?\\s(?:tại|bằng|theo)\\s(${TYPES}\\s+số[^.;]{0,200})`,
  'u',
);
/** "Văn phòng UBND tỉnh thông báo ý kiến … (Công văn số …)". */
const IN_BRACKETS = new RegExp(
  `${BEFORE}${ISSUER}\\s+(?:vừa\\s|đã\\s)?(?:thông báo|yêu cầu|đề nghị|chỉ đạo|có ý kiến|hướng dẫn|giao)\\s[^.;()]{5,300}?\\((?:tại\\s)?(${TYPES}\\s+số[^()]{4,120})\\)`,
  'u',
);
/** "UBND tỉnh vừa giao Sở … theo dõi việc thực hiện Kế hoạch …". */
const LEFT_TO = new RegExp(
  `${BEFORE}${ISSUER}\\s+(?:vừa|đã)\\s+(?:giao|chỉ đạo|yêu cầu)\\s[^.;]{5,200}?thực hiện\\s+(${TYPES}\\s+(?:số|triển khai|thực hiện|về|phòng|hành động)[^.;]{5,260})`,
  'u',
);

/** "Kế hoạch số … do UBND tỉnh ban hành ngày …", "Kế hoạch vừa được Sở … ban hành". */
const PASSIVE = new RegExp(
  `(${TYPES}(?:\\s(?!căn cứ)[^.;,]{0,160}?)?)\\s(?:(?:vừa|đã|mới)\\s)?(?:được|do)\\s${ISSUER}\\s(?:(?:vừa|đã|mới)\\s)?(?:ký\\s)?(?:ký ban hành|ban hành|phê duyệt|xây dựng)(?![\\p{L}])([^.;]{0,80})`,
  'u',
);

/** Who is said to have issued what; `index` is where the issuer stands. */
export interface Told {
  readonly index: number;
  readonly issuer: string;
  readonly words: string;
}

/** "UBND tỉnh vừa ban hành Kế hoạch …", in its active and passive wordings. */
export function toldOf(text: string): Told | null {
  return passiveIn(text) ?? activeIn(text);
}

function activeIn(text: string): Told | null {
  for (const pattern of [ISSUED, DOES_IN, SAID_IN, IN_BRACKETS, LEFT_TO]) {
    const match = firstOf(pattern, text);
    if (match) return { index: match.index + issuerAt(match), issuer: match[1] ?? '', words: match[2] ?? '' };
  }
  return null;
}

/** "Thực hiện Quyết định … do Thủ tướng ban hành": the parent, not the document itself. */
const FOLLOWED = /(?:thực hiện|triển khai|căn cứ|quán triệt)(?: các)?\s+$/iu;

function passiveIn(text: string): Told | null {
  const match = PASSIVE.exec(text);
  if (match === null || !isIssuer(match[2] ?? '') || FOLLOWED.test(text.slice(0, match.index))) return null;
  return { index: match.index, issuer: match[2] ?? '', words: `${match[1]}${match[3]}` };
}

/** The first match whose issuer is one body and no sentence of its own. */
function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  let from = 0;
  for (;;) {
    const match = pattern.exec(text.slice(from));
    if (match === null) return null;
    match.index += from;
    if (isIssuer(match[1] ?? '')) return match;
    from = match.index + 1;
  }
}

const NO_NAME =
  /\s(?:căn cứ|theo|giao|yêu cầu|đề nghị|tổ chức(?! chính trị)|phối hợp|thực hiện|được|để|cần|ngày|hướng dẫn|truyền đạt|các (?:xã|phường|huyện|sở))(?=[\s,]|$)|\d{4}/u;

function isIssuer(words: string): boolean {
  const named = words.replace(/Ban [Cc]hỉ đạo (?:thực hiện|về|công tác)/u, 'Ban Chỉ đạo');
  return !NO_NAME.test(named);
}

function issuerAt(match: RegExpExecArray): number {
  return match[0].indexOf(match[1] ?? '');
}
