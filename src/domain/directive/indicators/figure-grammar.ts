/** The parts from which the patterns of `figures.ts` are built; all of them match folded text. */

const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';

/** "01 (một) mô hình": the figure once more in words. */
const SPELT = '(?:\\s?\\(\\p{L}{2,6}(?:\\s\\p{L}{2,6}){0,3}\\))?';

/** "8/8 huyện": of how many; a rate per thousand is no such part. */
const OF = '(?:/(?!1\\.?0{3})\\d{1,4})?';

export const RATE = '(?:%[o0](?![\\p{L}\\d])|%|‰|điểm phần trăm|điểm %|phần trăm|phần nghìn)';

const BORN = anyOf('trẻ đẻ sống', 'trẻ sinh ra sống', 'trẻ sinh sống', 'trẻ sơ sinh', 'ca đẻ sống', 'ca đẻ');
const BASE = anyOf(BORN, 'trẻ em', 'trẻ', 'người dân', 'dân số', 'dân', 'người', 'bé gái');
const THOUSANDS = '1(?:0{0,2}\\.000|0{3,5})';
const PER = `(?:/\\s?${THOUSANDS}(?:\\s${BASE})?)`;
const PER_GIRLS = '/\\s?100\\s(?:bé|trẻ em|trẻ|sơ sinh) (?:gái|nữ)';

const PLACE = anyOf(
  ...['tỉnh', 'thành phố', 'thị xã', 'quận', 'huyện', 'xã', 'phường', 'thị trấn', 'đặc khu', 'thôn', 'bản'],
  ...['làng', 'ấp', 'khóm', 'buôn', 'xóm', 'tổ dân phố', 'khu phố', 'khu dân cư'],
);
const PERSON = anyOf(
  ...['cán bộ', 'công chức', 'viên chức', 'cộng tác viên', 'tình nguyện viên', 'giáo viên', 'nhân viên'],
  ...['học sinh', 'sinh viên', 'hội viên', 'phụ huynh', 'cha mẹ', 'người chăm sóc', 'thiếu niên', 'nhi đồng'],
);
/** "12 xã, phường, thị trấn" counts units of all these kinds. */
const listed = (word: string): string => `${word}(?:(?:,\\s|/|\\svà\\s)${word}){0,5}`;

const MONEY = anyOf('triệu đồng', 'tỷ đồng', 'tỉ đồng', 'nghìn đồng', 'đồng');
const COUNTED = anyOf(
  ...['mô hình', 'trẻ em', 'trẻ', 'em', 'lớp', 'cuộc', 'lượt người', 'lượt trẻ em', 'lượt'],
  ...[
    'cơ sở',
    'câu lạc bộ',
    'điểm vui chơi',
    'điểm trường',
    'nhà vệ sinh',
    'điểm',
    'trường học',
    'trường hợp',
    'trường',
    'người',
    'hộ gia đình',
  ],
  ...['hộ', 'suất quà', 'suất học bổng', 'suất', 'buổi', 'đợt', 'công trình', 'bể bơi', 'vụ', 'ca', 'giường'],
  ...[
    'lần',
    'hội nghị',
    'diễn đàn',
    'đội',
    'nhóm',
    'tổ(?!\\schức)',
    'khu vui chơi',
    'tin bài',
    'tin, bài',
    'bài viết',
  ],
  ...[
    'phòng',
    'trung tâm',
    'đơn vị',
    'sản phẩm',
    'sân chơi',
    'học bổng',
    'ngôi nhà',
    'cộng đồng',
    'chuyên đề',
  ],
);
/** Counted only where a word of measure leads to them: "trong 24 giờ", "dưới 5 tuổi" are none. */
const MEASURE = anyOf('tuổi', 'năm', 'cm', 'kg', 'm2', 'm²', 'ha', 'km', 'giờ', 'phút');

const END = '(?=[\\s.,;:)/”"]|$)';
const NOUNS = `(?:${listed(PLACE)}|${listed(PERSON)}|${MONEY}|${COUNTED}|(?<measure>${MEASURE}))${END}`;
const UNIT = `(?:${RATE}|${PER}|(?:ca|vụ|trường hợp|người|trẻ|bé|sơ sinh)?\\s?(?:trai|nam|em)?(?:${PER_GIRLS}|${PER})|trên ${THOUSANDS}(?:\\s${BASE})?|${NOUNS})`;

/** Before a figure: what it is compared by. */
const BEFORE = anyOf(
  ...[
    'không quá',
    'không vượt quá',
    'không thấp hơn',
    'không dưới',
    'không ít hơn',
    'không cao hơn',
    'tối đa',
  ],
  ...[
    'tối thiểu',
    'ít nhất',
    'nhiều nhất',
    'lớn hơn',
    'nhỏ hơn',
    'cao hơn',
    'thấp hơn',
    'ít hơn',
    'vượt',
    'trên',
  ],
  ...['dưới', 'hơn', 'khoảng', 'gần', 'xấp xỉ', 'ước đạt', 'từ'],
);
const LEAD = `(?:${BEFORE}(?:\\s(?:mức|là|có|đạt|được))?\\s+|[≥≤<>]=?\\s*)`;

const figure = `(?<lead>${LEAD}{0,2})(?<![\\d.,/-])(?<low>${NUMBER})${OF}${SPELT}`;
const range = (unit: string): string =>
  `(?:\\s?${unit}?\\s?(?:đến|tới|-)\\s?(?:dưới\\s|trên\\s)?(?<high>${NUMBER}))?`;

/** A number with a unit that is known to be one. */
export const FIGURE = new RegExp(
  `${figure}${range(RATE)}\\s?(?<unit>${UNIT})(?<tail>\\s+trở lên|\\s+trở xuống)?`,
  'gu',
);

const NOT_COUNTED = anyOf(
  ...['tuổi', 'tháng', 'ngày', 'năm', 'giờ', 'phút', 'loại', 'gram', 'kg', 'cm', 'nhiệm vụ', 'nội dung'],
  ...['chỉ tiêu', 'mục tiêu', 'giải pháp', 'đến', 'và', 'của', 'trong', 'trở', 'quyền', 'bước', 'cấp', 'là'],
  ...['hoặc', 'với', 'theo', 'khi', 'từ', 'để', 'vào', 'trên', 'so', 'tại', 'số', 'tiêu chí', 'phần'],
);
const LED = anyOf(
  ...[
    'có',
    'thành lập(?: mới)?',
    'xây dựng(?: mới| được)?',
    'tổ chức',
    'đạt',
    'duy trì',
    'thêm',
    'hỗ trợ',
    'trồng',
  ],
  ...[
    'mở',
    'phấn đấu',
    'nhân rộng',
    'ra mắt',
    'củng cố',
    'lắp đặt',
    'tặng',
    'trao',
    'vận động',
    'triển khai',
  ],
  ...[
    'trang bị',
    'cấp',
    'phát',
    'cấp phát',
    'sửa chữa',
    'nâng cấp',
    'biên soạn',
    'phát hành',
    'khám',
    'đầu tư',
    'cho',
  ],
);
/** "ít nhất 02 địa chỉ tin cậy": any noun may be counted when a word of measure leads to the number. */
export const COUNT = new RegExp(
  `(?:^|(?<=[\\s(]))(?:(?<verb>${LED})\\s+)?${figure}${range('(?:%)')}\\s(?<unit>(?!${NOT_COUNTED}\\s)\\p{Ll}+\\s(?!${NOT_COUNTED}(?:\\s|$))\\p{Ll}+)`,
  'gu',
);

/** "… 70.000 hộ vào năm 2025 và 80.000 vào năm 2030": the second counts the same. */
const YEAR_AHEAD = '(?=\\s+(?:(?:vào|đến|trong)\\s+)?(?:cuối\\s+)?năm\\s20)';
export const FOLLOWER = new RegExp(
  `(?:và|,|;)\\s+(?<lead>(?:${LEAD}|(?:đạt|còn|là)\\s+){0,2})(?<low>${NUMBER})${YEAR_AHEAD}`,
  'gu',
);
/** "…, đến năm 2030 là 80.000." */
export const LATER_FOLLOWER = new RegExp(
  `(?<=năm\\s20\\d\\d)\\s(?:là|đạt|còn|có|lên|tăng lên)\\s(?<lead>${LEAD}{0,2})(?<low>${NUMBER})(?=[,;.]?(?:\\s(?:và|đến|năm)\\s|$))`,
  'gu',
);
