import { fold } from '../words/fold.js';

const STOP =
  /[,;:.()“”"[\]]|\svà\s(?:các\s)?(?:công văn|báo cáo|quyết định|kế hoạch|nghị quyết|chỉ thị|văn bản|tờ trình|hướng dẫn|luật)(?=\s)|\svề(?=việc)|\s(?:về|ban hành|phê duyệt|quy định|hướng dẫn|thực hiện|triển khai|sửa đổi|bổ sung|tại|trên|trong|để|và việc|ngày|tiếp tục|tăng cường|phòng, chống|phòng ngừa|giai đoạn|đẩy mạnh|công bố|giao|thay thế|đã|được|là|nhằm|theo|số|chương trình|kế hoạch|đề án|quyết định|nghị quyết|năm|khóa|khoá|kết luận|hội nghị|v\/v|tổ chức|xây dựng|quán triệt|yêu cầu|đề nghị|chỉ đạo|thông qua|điều chỉnh|có|nêu|ký|một số|định hướng)(?=\s|$)|\sđến\s/u;

const NAMED =
  /^(?:giám đốc |chủ tịch |trưởng |ban chỉ đạo |ban |bộ |bộ trưởng |sở |ủy ban|ubnd|hđnd|hội đồng|thủ tướng|chính phủ|quốc hội|tỉnh |huyện |thành |thị ủy|đảng |công an|văn phòng|trung ương|bch|liên |cục |tổng |phòng |hội |đoàn |liên đoàn|tòa |viện |bảo hiểm|ủy viên|bí thư|ngân hàng|các )/u;

/** The body after "của" in the words behind a symbol and its date. */
export function issuerAfter(words: string): string | null {
  const of = /^[\s,]*(?:được\s+)?của\s+/u.exec(words);
  if (!of) return null;
  const from = of[0].length;
  const folded = fold(words).slice(from);
  if (!NAMED.test(folded)) return null;
  return issuerName(words.slice(from), folded);
}

/** "xét đề nghị của Sở … tại Tờ trình số …": the body stands before. */
export function issuerBefore(words: string): string | null {
  const match = /(?:của|bởi)\s+([^,;.()]{3,100}?)\s+tại\s+(?:các\s+)?(?:\p{L}+\s+){1,3}(?:số\s+)?$/u.exec(
    words,
  );
  const name = match?.[1];
  if (name === undefined) return null;
  return issuerName(name, fold(name));
}

function issuerName(words: string, folded: string): string | null {
  const end = stopAt(folded);
  const name = words
    .slice(0, end)
    .replace(/\s+/gu, ' ')
    .replace(/\s*[-–,]\s*$/u, '')
    .replace(/\s(?:và|cùng|với)$/u, '')
    .trim();
  const office = name.replace(/^(?:(?:Giám đốc|giám đốc)\s+(?=Sở)|(?:Trưởng|trưởng)\s+(?=[Pp]hòng))/u, '');
  const bare = office === name ? name : office.charAt(0).toUpperCase() + office.slice(1);
  return bare.length < 4 || bare.length > 140 ? null : bare;
}

/** Commas and "và" inside a ministry's name do not end it. */
function stopAt(folded: string): number {
  let from = 0;
  for (;;) {
    const match = STOP.exec(folded.slice(from));
    if (!match) return folded.length;
    const at = from + match.index;
    if (!insideName(folded, at)) return at;
    from = at + 1;
  }
}

const WITH_COMMA = [
  'lao động, thương binh',
  'văn hóa, thể thao',
  'văn hóa, xã hội',
  'nông nghiệp, môi trường',
  'phòng, chống',
  'bảo vệ, chăm sóc',
  'công tác bảo vệ, chăm sóc',
];

function insideName(folded: string, at: number): boolean {
  if (folded[at] !== ',')
    return /ban chỉ đạo\s*$/u.test(folded.slice(0, at)) && /^\s(?:thực hiện|phòng)/u.test(folded.slice(at));
  return WITH_COMMA.some((name) => {
    const comma = name.indexOf(',');
    return (
      folded.slice(Math.max(0, at - comma), at) === name.slice(0, comma) &&
      folded.startsWith(name.slice(comma), at)
    );
  });
}
