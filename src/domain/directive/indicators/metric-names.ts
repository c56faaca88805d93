import { fold } from '../words/fold.js';

const YEARS = new RegExp(
  [
    '(?:,\\s)?(?:(?:tính|cho)\\s)?(?:(?:đến|vào|từ|trong)\\s)?(?:cuối\\s|hết\\s|các\\s)?',
    '(?:năm\\s|giai đoạn\\s|\\()20\\d\\d(?:\\s?[-–]\\s?20\\d\\d)?\\)?(?:\\strở đi)?\\s*[,:]?',
  ].join(''),
  'giu',
);

const MEASURING = [
  ...[
    'phấn đấu',
    'hằng năm',
    'hàng năm',
    'mỗi năm',
    'tiếp tục',
    'từng bước',
    'trong đó',
    'giảm dần',
    'kéo giảm',
  ],
  ...[
    'giảm',
    'tăng',
    'nâng',
    'duy trì',
    'khống chế',
    'kiềm chế',
    'bảo đảm',
    'đảm bảo',
    'tỷ suất',
    'tỷ lệ',
    'tỉ lệ',
  ],
  ...[
    'đạt',
    'của',
    'có',
    'và',
    'riêng',
    'cho',
    'không để xảy ra',
    'không có',
    'chấm dứt',
    'loại trừ',
    'mở',
    'là',
  ],
  ...[
    'bình quân',
    'trung bình',
    'tổ chức',
    'xây dựng',
    'trao',
    'tặng',
    'hỗ trợ',
    'đến',
    'vào',
    'với',
    'được(?= \\d)',
  ],
].join('|');
const OPENING = new RegExp(`^(?:(?:${MEASURING})(?=[\\s:,]|$)|[\\s:;,.()-])+`, 'iu');

const COMPARING = [
  ...[
    'đạt',
    'giảm',
    'tăng',
    'giảm xuống',
    'xuống còn',
    'còn',
    'xuống',
    'lên',
    'ở mức',
    'ở',
    'mức',
    'là',
    'từ',
    'và',
  ],
  ...[
    'trên',
    'dưới',
    'khoảng',
    'ít nhất',
    'tối thiểu',
    'không quá',
    'tối đa',
    'xấp xỉ',
    'cho',
    'thêm',
    'với',
    'vào',
  ],
].join('|');
const CLOSING = new RegExp(`(?:(?:\\s|^)(?:${COMPARING})(?=\\s|$)|[\\s<>≤≥=,:;.()])+$`, 'iu');

const NO_NAME = /^(?:trở lên|trở xuống|vào|đến|trong|năm|so|kỳ|số|này)$/u;
const LONGEST_WORDS = 400;

/** The words that name what is measured, without years, verbs of measure and what a comparison says. */
export function bareName(words: string): string {
  const stripped = words
    .slice(-LONGEST_WORDS)
    .replace(/^\s*về\s[^:]{2,60}:/iu, ' ')
    .replace(/^\s*\/\s?(?:năm|tháng|quý)(?=\s)/u, ' ')
    .replace(YEARS, ' ')
    .replace(/(?:^|\s)so với\s.*$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .trim();
  return /\p{L}{2}/u.test(stripped) && !NO_NAME.test(fold(stripped)) ? stripped : '';
}

const LONGEST_NAME = 60;

/** Names short enough for a column: what all of them share in front says nothing. */
export function shortNames(names: readonly string[]): string[] {
  const cut = names.map((name) => shortOf(name));
  const isShared = cut.every((name) => name === '' || PERSONS.test(name));
  const kept = isShared ? cut.map((name) => name.replace(PERSONS, '').trim()) : cut;
  return new Set(kept).size === new Set(cut).size ? kept : cut;
}

const PERSONS = /^(?:trẻ em|trẻ|học sinh)\s(?=(?:bị|được|tử vong|hoàn thành|bỏ|biết|có|tham gia|đi)\s)/iu;

function shortOf(name: string): string {
  const plain = name
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/^.*:\s(?=[\p{L}\d])/u, '')
    .replace(/^.*\s?(?:tiêu chí|tiêu chuẩn|danh hiệu)\s[“"']?(?=\p{Lu})/u, '')
    .replace(/(?<=^[^“"]*)[”"]$/u, '')
    .replace(/\strên (?:tổng số|1\d{0,2}\.000)\s.*$/iu, '')
    .replace(/^(?:ở |bị )+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const form = /thể (nhẹ cân|thấp còi|gầy còm|béo phì)/iu.exec(plain)?.[1];
  if (form) return form;
  return plain.length <= LONGEST_NAME ? plain : atWord(plain);
}

/** Cut where a phrase ends, or else between two words. */
function atWord(name: string): string {
  const head = name.slice(0, LONGEST_NAME);
  const stops = [...head.matchAll(/,\s|\s(?:để|nhằm|đối với|theo|trong|khi|với|tại|trên)\s/gu)];
  const stop = stops.findLast((match) => match.index > LONGEST_NAME / 3);
  return head.slice(0, stop?.index ?? head.lastIndexOf(' ')).replace(/[\s,;]+$/u, '');
}
