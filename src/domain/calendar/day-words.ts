import type { Lang } from '../phrase.js';
import { type LocalDate, weekday } from './local-date.js';

const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** "thứ Sáu 12/6/2026": days below 10 and the months 1 and 2 with a leading 0, as NĐ 30/2020 writes dates. */
export function dayInWords(date: LocalDate, lang: Lang): string {
  return `${WEEKDAYS[lang][weekday(date) - 1]} ${dayShort(date)}`;
}

/** "12/6/2026", "02/9/2026", "05/02/2026". */
export function dayShort(date: LocalDate): string {
  const month = Number(date.slice(5, 7));
  return `${date.slice(8, 10)}/${month <= 2 ? `0${month}` : month}/${date.slice(0, 4)}`;
}
