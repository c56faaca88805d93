import { fold } from './fold.js';

const LEVELS =
  'tỉnh(?!\\s+ủy)|thành phố|huyện(?!\\s+ủy)|quận(?!\\s+ủy)|thị xã|thị trấn|xã(?!\\s+hội)|phường|đặc khu|tp\\.?|tx\\.?|tt\\.?';

/** The name of a place after its level: "tỉnh Cao Bằng". */
export const LEVEL_WORD = new RegExp(`^(?:${LEVELS})(?=\\s)`, 'iu');

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/^ubnd(?=\s|$)/u, 'ủy ban nhân dân'],
  [/^y ban nhân dân(?=\s|$)/u, 'ủy ban nhân dân'],
  [/^bcđ(?=\s|$)/u, 'ban chỉ đạo'],
  [/(?<=\s|^)lhpn(?=\s|$)/u, 'liên hiệp phụ nữ'],
  [/^hđnd(?=\s|$)/u, 'hội đồng nhân dân'],
  [/^ubmttq(?:vn)?(?=\s|$)/u, 'ủy ban mặt trận tổ quốc việt nam'],
  [/(?<=\s|^)lđ\s*-?\s*tb\s*(?:&|và|-)?\s*xh(?=\s|$)/u, 'lao động - thương binh và xã hội'],
  [/(?<=\s|^)lao động\s*-\s*tb\s*(?:&|và|-)?\s*xh(?=\s|$)/u, 'lao động - thương binh và xã hội'],
  [/(?<=\s|^)(?:nn|nông nghiệp)\s*(?:&|và|-)\s*ptnt(?=\s|$)/u, 'nông nghiệp và phát triển nông thôn'],
  [/(?<=\s|^)tn\s*(?:&|và|-)\s*mt(?=\s|$)/u, 'tài nguyên và môi trường'],
  [/(?<=\s|^)gd\s*(?:&|và|-)\s*đt(?=\s|$)/u, 'giáo dục và đào tạo'],
  [/(?<=\s|^)gdđt(?=\s|$)/u, 'giáo dục và đào tạo'],
  [/(?<=^trường )th(?=\s)/u, 'tiểu học'],
  // Words that a site's copy glued together.
  [/\s*lao động\s*-\s*thương binh\s*và\s*xã hội/u, ' lao động - thương binh và xã hội'],
  [/\s*giáo dục\s*và\s*đào tạo/u, ' giáo dục và đào tạo'],
  [/(?<=\s)tp\.?\s+/u, 'thành phố '],
  [/(?<=\s)tx\.?\s+/u, 'thị xã '],
  [/(?<=\s)tt\.?\s+/u, 'thị trấn '],
];

const PROPER: readonly (readonly [RegExp, string])[] = [
  [/chỉ đạo/iu, 'Chỉ đạo'],
  [/ban thường vụ/iu, 'Ban Thường vụ'],
  [/mặt trận tổ quốc việt nam/iu, 'Mặt trận Tổ quốc Việt Nam'],
  [/liên hiệp phụ nữ/iu, 'Liên hiệp Phụ nữ'],
  [/hội nông dân/iu, 'Hội Nông dân'],
  [/cựu chiến binh/iu, 'Cựu chiến binh'],
  [/chữ thập đỏ/iu, 'Chữ thập đỏ'],
  [/đoàn tncs hồ chí minh/iu, 'Đoàn TNCS Hồ Chí Minh'],
  [/đoàn thanh niên cộng sản hồ chí minh/iu, 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
  [/việt nam/iu, 'Việt Nam'],
  [/chính phủ/iu, 'Chính phủ'],
];

/** "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG" → "Ủy ban nhân dân tỉnh Cao Bằng"; "UBND" is spelled out. */
export function bodyName(capitals: string): string {
  let name = fold(capitals).replace(/\s+/gu, ' ').trim();
  for (const [short, long] of SPELLED) name = name.replace(short, long);
  return (partyName(name) ?? placedName(name) ?? officeName(name)).replace(/\s+/gu, ' ').trim();
}

/** "ban tuyên giáo tỉnh ủy bắc hà" → "Ban Tuyên giáo Tỉnh ủy Bắc Hà". */
function partyName(lower: string): string | null {
  const match = /^(.*?)(?<=^|\s)(tỉnh|huyện|thành|thị|quận|đảng) ủy\s+(.+)$/u.exec(lower);
  if (match === null) return null;
  const [, office = '', level = '', place = ''] = match;
  return `${officeName(office.trim())} ${capitalised(level)} ủy ${titleCase(place)}`;
}

const PLACED = new RegExp(`^(.*?)\\s(${LEVELS})\\s+(\\S.*)$`, 'iu');

function placedName(lower: string): string | null {
  const match = PLACED.exec(lower);
  if (match === null) return null;
  const [, office = '', level = '', place = ''] = match;
  return `${officeName(office)} ${level} ${titleCase(place)}`;
}

function officeName(lower: string): string {
  let name = capitalised(lower);
  if (/^(?:Sở|Bộ|Phòng|Cục|Chi cục|Trung tâm|Ban(?! chỉ đạo)|Thanh tra|Đài|Báo|Văn phòng)\s/u.test(name)) {
    name = name
      .replace(
        /^((?:Chi )?\p{L}+\s)(\p{Ll})/u,
        (_, first: string, letter: string) => first + letter.toUpperCase(),
      )
      .replace(
        /((?:,|\s-|\svà)\s)(\p{Ll})/gu,
        (_, gap: string, letter: string) => gap + letter.toUpperCase(),
      );
  }
  for (const [words, proper] of PROPER) name = name.replace(words, proper);
  return name;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every word with a capital, as places are written. */
export function titleCase(text: string): string {
  return fold(text).replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const BODY_START =
  /^(?:ủy ban|y ban nhân dân|ubnd|hđnd|hội|sở|phòng(?!,? chống)|ban|bcđ|bộ|chi cục|cục|trung tâm|công an|văn phòng|tỉnh ủy|huyện ủy|thành ủy|thị ủy|đảng ủy|đảng bộ|đoàn|tỉnh đoàn|huyện đoàn|liên đoàn|trường|thanh tra|bảo hiểm|bhxh|ubmttq|mặt trận|viện|tòa|chính phủ|thủ tướng|tổng cục|quốc hội|đài|trạm|bệnh viện|chi nhánh|tổ )(?=[\s.,-]|$)/u;

export function startsBody(text: string): boolean {
  return BODY_START.test(fold(text).trim());
}

/** The first place of a level named in a text: ("huyện", "… huyện Trà Cú năm …") → "Trà Cú". */
export function placeOfLevel(level: string, text: string): string | null {
  const small = new RegExp(
    `(?:^|[\\s(])${level}\\s+((?:\\p{Lu}[\\p{L}’'.]*(?:[ -]+(?=\\p{Lu}))?)+|\\d{1,2})`,
    'u',
  ).exec(text);
  const found = small?.[1]?.trim().replace(/[.\s]+$/u, '');
  if (found && !/^(?:UBND|Ủy|Căn|Về|Để|Năm)/u.test(found)) return found;
  const capitals = new RegExp(
    `(?:^|\\s)${level.toUpperCase()}\\s+((?:\\p{Lu}+(?: +(?=\\p{Lu}{2}))?)+)`,
    'u',
  ).exec(text);
  return capitals?.[1] ? titleCase(capitals[1].replace(/\s+(?:NĂM|GIAI ĐOẠN|VÀ|VỀ)(?=\s|$).*$/u, '')) : null;
}
