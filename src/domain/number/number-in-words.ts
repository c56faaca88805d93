import type { Lang } from '../phrase.js';
import { wordsInEnglish } from './words-in-english.js';
import { wordsInVietnamese } from './words-in-vietnamese.js';

export { formatNumber } from './format-number.js';

/**
 * A number read aloud: "một nghìn hai trăm ba mươi tư", "mười hai phẩy năm". Exact up to 15 digits; the echo that
 * lets an officer see how a typed number was understood.
 */
export function numberInWords(n: number, lang: Lang): string {
  return lang === 'vi' ? wordsInVietnamese(n) : wordsInEnglish(n);
}
