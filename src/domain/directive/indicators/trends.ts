import { isEveryYear } from '../comparing/changes.js';
import { fold } from '../words/fold.js';
import { cut, spanOf, type Prose } from '../text/prose.js';
import type { Target } from '../reading.js';
import { yearFields, type YearContext } from './target-years.js';
import { yearsIn, type YearMention } from '../words/years.js';

const OPENING =
  '(?:phấn đấu|từng bước|tiếp tục|cơ bản|hằng năm|hàng năm|tiến tới|hướng tới|bảo đảm|đảm bảo|và|đến năm 20\\d\\d|năm 20\\d\\d|,|\\s)*';
const DOWN = 'giảm|hạn chế|kéo giảm|kiềm chế|khống chế|giảm thiểu';
/** "Tăng tỷ lệ …"; "tăng cường", "nâng cao nhận thức" are work, no target. */
const UP = '(?:tăng|nâng)(?=\\s(?:dần\\s|nhanh\\s)?(?:t[ỷỉ] lệ|tỷ suất|số|mức|tuổi|chỉ số|thời gian))';
const STATE =
  'loại trừ|xóa bỏ|chấm dứt|không để xảy ra|không để phát sinh|không để|không có|không còn|không xảy ra|không phát sinh|không (?:làm )?gia tăng|không tăng|ngăn chặn|đẩy lùi|giữ vững|duy trì';
const TREND = new RegExp(`^(?:[-+]\\s*)?${OPENING}\\s*(${DOWN}|${UP}|${STATE})(?=[\\s,.;]|$)`, 'u');

/** Words that set a target without a figure ("Giảm dần …", "Không để xảy ra …"). */
export function trendIn(text: string): string | null {
  const folded = fold(text);
  return TREND.exec(folded)?.[1] ?? CHANGING.exec(folded)?.[1] ?? null;
}

/** "Số vụ … năm sau giảm so với năm trước". */
const CHANGING =
  /^(?:phấn đấu\s)?(?:số|tỷ lệ|tỉ lệ|tỷ suất|tình trạng)\s.{3,200}?\s(giảm|tăng)(?:\s(?:dần|mạnh|rõ rệt|đều))*(?=\s(?:so với|qua|theo (?:từng )?năm|hằng năm|hàng năm)|[.;,]?$)/u;

export interface TrendAround {
  readonly year: YearMention | null;
  readonly context: YearContext;
  readonly before: Target | null;
}

/** The target of a clause that states no figure. */
export function trendTargets(clause: Prose, around: TrendAround): Target[] {
  const folded = fold(clause.text);
  const trend = trendIn(clause.text);
  if (trend === null) return [];
  // "Từng bước xóa bỏ …, duy trì mức giảm …": what follows says how far.
  if (/^(?:từng bước xóa bỏ|(?:và |tiếp tục )*duy trì)/u.test(folded) && around.before !== null) return [];
  if (new RegExp(`^(?:${DOWN})`, 'u').test(trend)) return [directed(clause, around, 'down')];
  if (/^(?:tăng|nâng)/u.test(trend)) return [directed(clause, around, 'up')];
  return [qualitative(clause, around, trend)];
}

function directed(clause: Prose, { year, context }: TrendAround, direction: 'up' | 'down'): Target {
  const folded = fold(clause.text);
  return {
    ...yearFields(year, context),
    comparator: null,
    value: null,
    unit: /t[ỷỉ] lệ/u.test(folded) ? '%' : null,
    direction,
    ...(isEveryYear(folded) ? { everyYear: true as const } : {}),
    span: spanOf(clause),
  };
}

/** A target that no figure measures, in the words that set it. */
export function qualitative(clause: Prose, { year, context }: TrendAround, words: string): Target {
  return {
    ...yearFields(year, context),
    comparator: null,
    value: null,
    unit: null,
    qualitative: words,
    ...(/^(?:giữ vững|duy trì)/u.test(words) ? { maintained: true as const } : {}),
    span: spanOf(clause),
  };
}

const BEHIND = new RegExp(
  `(?:,|\\svà)\\s(?:(?:tiến tới|phấn đấu|hướng tới|và|cơ bản)\\s)*(${STATE})\\s`,
  'u',
);

/** "… dưới 2% vào năm 2025, tiến tới loại trừ vào năm 2030": what follows the last figure. */
export function stateBehind(clause: Prose, from: number, context: YearContext): Target[] {
  const match = BEHIND.exec(fold(clause.text.slice(from)));
  if (match?.[1] === undefined || /^(?:giữ vững|duy trì)$/u.test(match[1])) return [];
  const rest = cut(clause, from + match.index + match[0].indexOf(match[1]));
  const [year] = yearsIn(rest.text);
  return [qualitative(rest, { year: year ?? null, context, before: null }, match[1])];
}
