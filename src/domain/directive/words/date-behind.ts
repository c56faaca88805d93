import { datesIn } from './dates.js';
import { fold } from './fold.js';

export interface DateBehind {
  readonly iso: string | null;
  readonly end: number;
}

/** The date right behind the symbol, or behind "của …". */
export function dateBehind(behind: string): DateBehind | null {
  const [first] = datesIn(behind);
  if (first === undefined) return bareDate(behind);
  const gap = fold(behind.slice(0, first.index));
  if (
    !/^[\s,(]*(?:(?:đề|ký|ban hành)\s)?(?:của\s[^;.]{3,90}\s)?$/u.test(gap) ||
    /về|ban hành\s.{4,}|phê duyệt/u.test(gap)
  )
    return null;
  return { iso: first.iso, end: first.end };
}

function bareDate(behind: string): DateBehind | null {
  const match = /^[\s,(]{0,3}(?:(?:đề|ký|ban hành)\s(?:hôm\s|ngày\s)?)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u.exec(
    behind,
  );
  if (!match) return null;
  const [date] = datesIn(`ngày ${match[1]}`);
  return date ? { iso: date.iso, end: match[0].length } : null;
}
