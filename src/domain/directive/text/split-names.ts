import { fold } from '../words/fold.js';

/** A line that ends a sentence or a list item. */
export const ENDS = /[.;:!?…][”"’)\]]*$/u;

const OFFICES = [
  'công thương',
  'xây dựng',
  'tài chính',
  'nội vụ',
  'tư pháp',
  'y tế',
  'giao thông vận tải',
  'kế hoạch và đầu tư',
  'giáo dục và đào tạo',
  'văn hóa, thể thao và du lịch',
  'văn hóa và thông tin',
  'thông tin và truyền thông',
  'tài nguyên và môi trường',
  'nông nghiệp và phát triển nông thôn',
  'kinh tế và hạ tầng',
];

const NAMES = [
  'hội liên hiệp phụ nữ',
  'hội nông dân',
  'hội cựu chiến binh',
  'hội chữ thập đỏ',
  'hội khuyến học',
  'hội bảo vệ quyền trẻ em',
  'bộ chỉ huy quân sự',
  'bộ chỉ huy bộ đội biên phòng',
  'ủy ban mặt trận tổ quốc việt nam',
  'ban chấp hành đoàn thanh niên',
  'đoàn thanh niên cộng sản',
  'liên đoàn lao động',
  'đài phát thanh',
  'đài truyền hình',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
  'bảo hiểm xã hội việt nam',
  'cục thống kê',
  'kho bạc nhà nước',
  'ngân hàng chính sách',
  'sở khoa học và công nghệ',
  'lao động - thương binh và xã hội',
  'lao động, thương binh và xã hội',
  'ủy ban nhân dân',
  ...['sở', 'phòng', 'bộ'].flatMap((office) => OFFICES.map((name) => `${office} ${name}`)),
];

/** The break falls inside the name of a body. */
export function splitsName(last: string, next: string): boolean {
  const before = fold(last);
  const after = fold(next);
  return NAMES.some((name) => {
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      if (before.endsWith(name.slice(0, space)) && after.startsWith(name.slice(space + 1))) return true;
    }
    return false;
  });
}

/** "Sở Lao động / - Thương binh và Xã hội", "giai đoạn 2021 / - 2025": the dash belongs to the sentence. */
export function dashContinues(last: string, next: string): boolean {
  if (ENDS.test(last)) return false;
  const after = next.replace(/^[-–—−‐]\s*/u, '');
  if (/(?:19|20)\d\d$/u.test(last) && /^(?:19|20)\d\d(?!\d)/u.test(after)) return true;
  const before = fold(last);
  const follows = fold(after);
  if (/^xã hội h(?:óa|oá)/u.test(follows)) return false;
  return HYPHENATED.some(([left, right]) => before.endsWith(left) && follows.startsWith(right));
}

const HYPHENATED: readonly (readonly [string, string])[] = [
  ['lao động', 'thương binh'],
  ['kinh tế', 'xã hội'],
  ['chính trị', 'xã hội'],
  ['văn hóa', 'thể thao'],
  ['văn hóa', 'xã hội'],
  ['văn hóa', 'thông tin'],
  ['văn hóa', 'nghệ thuật'],
  ['thể thao', 'du lịch'],
  ['phát thanh', 'truyền hình'],
  ['dân số', 'kế hoạch'],
  ['dân số', 'gia đình'],
  ['tài chính', 'kế hoạch'],
  ['giáo dục', 'đào tạo'],
  ['khoa học', 'công nghệ'],
  ['độc lập', 'tự do'],
  ['tự do', 'hạnh phúc'],
  ['văn học', 'nghệ thuật'],
  ['quốc phòng', 'an ninh'],
  ['kế hoạch', 'đầu tư'],
  ['công nghiệp', 'xây dựng'],
  ['văn phòng', 'thống kê'],
  ['tư pháp', 'hộ tịch'],
  ['y tế', 'dân số'],
  ['nghề nghiệp', 'giáo dục'],
];
