import { agencyHeading } from '../words/agency-names.js';
import { cut, type Prose } from '../text/prose.js';
import { reportDays } from './report-days.js';

const LONGEST_SENTENCE = 6_000;

/**
 * The clauses of a sentence that ask by themselves: parted by semicolons, and by a comma before another
 * body ("cấp xã gửi cấp huyện trước ngày …, cấp huyện gửi Sở trước ngày …").
 */
export function clausesOf(sentence: Prose): readonly Prose[] {
  if (sentence.text.length > LONGEST_SENTENCE) return [];
  const stops = [...outsideBrackets(sentence.text).matchAll(/;(?=\s)/gu)].map((stop) => stop.index + 1);
  const ends = stops.filter((stop, index) => !isOnlyName(cut(sentence, stops[index - 1] ?? 0, stop)));
  return partedAt(sentence, ends)
    .filter(({ text }) => text !== '')
    .flatMap((clause) => datedParts(clause, NEXT_BODY));
}

/** "Thủ trưởng các sở; Chủ tịch UBND các xã …": the list of bodies goes on behind the semicolon. */
function isOnlyName(clause: Prose): boolean {
  return agencyHeading(clause)?.rest.text === '';
}

const NEXT_BODY =
  /,\s+(?=(?:cấp (?:xã|huyện|tỉnh|cơ sở)|(?:ubnd|ủy ban nhân dân|các (?:xã|phường|huyện|thôn|trường|đơn vị|địa phương)))\s(?:[^\s.;]{1,20}\s){0,10}?(?:gửi|báo cáo|tổng hợp)\s|(?:xã|phường|huyện|quận|tỉnh|sở|phòng|trường|thôn)\s(?:gửi|báo cáo|tổng hợp)\s|(?:bộ|sở|phòng|ban|hội|trạm|trung tâm)\s(?:[^\s.;,]{1,20}\s){1,8}?(?:tổng hợp|báo cáo|gửi)\s)/giu;

const PERIOD =
  '(?:(?:hằng |hàng )?(?:quý|năm|tháng)|cả năm|0?6 tháng|9 tháng|lần (?:thứ )?\\S{1,4}|đợt \\d|chính thức|nhanh)';
const NEXT_REPORT = new RegExp(
  `(?:,|\\s(?:và|,\\s*và))\\s+(?=báo cáo\\s+(?:định kỳ\\s+)?(?:${PERIOD}|(?:chi tiết|sơ kết|tổng kết|chính thức)(?=\\s)|kết quả(?=[^,;]{0,80}\\s(?:trước|chậm nhất)\\s))(?!\\p{L}))`,
  'giu',
);

/** "báo cáo quý trước ngày …, báo cáo năm trước ngày …" are two reports. */
export function reportsIn(clause: Prose): readonly Prose[] {
  return datedParts(clause, NEXT_REPORT);
}

/** Parted only where each part has a day of its own. */
function datedParts(clause: Prose, marks: RegExp): readonly Prose[] {
  const stops: number[] = [];
  for (const { index } of clause.text.matchAll(marks))
    if (hasTime(clause.text.slice(stops.at(-1) ?? 0, index))) stops.push(index);
  while (stops.length > 0 && !hasTime(clause.text.slice(stops.at(-1)))) stops.pop();
  return partedAt(clause, stops).map((piece) => cut(piece, /^[\s,]*/u.exec(piece.text)?.[0].length ?? 0));
}

function hasTime(text: string): boolean {
  return reportDays(text).length > 0 || /\d\s(?:ngày|giờ)(?:\s\p{L}|[.,;]|$)|trong ngày/u.test(text);
}

function partedAt(prose: Prose, stops: readonly number[]): readonly Prose[] {
  const ends = [...stops, prose.text.length];
  return ends.map((end, index) => cut(prose, ends[index - 1] ?? 0, end));
}

/** Brackets blanked out: what stands in them is neither a clause nor a subject. */
export function outsideBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}
