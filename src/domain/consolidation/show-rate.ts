import { formatNumber } from '../number/format-number.js';
import type { Lang } from '../phrase.js';

/** What Σnumerator/Σdenominator is multiplied by: 100 for %, 1.000 for ‰, 100.000 for "/100.000"; 1 for counts. */
export type RateScale = number;

const SIGNS: Readonly<Record<number, string>> = { 100: '%', 1000: '‰', 100000: '/100.000' };

/** "53,6%": rounded half up to one decimal only here, where it is shown; "–" without a value. */
export function showRate(value: number | null, scale: RateScale = 100, lang: Lang = 'vi'): string {
  if (value === null) return '–';
  return `${formatNumber(value, lang, scale === 1 ? undefined : 1)}${signOf(scale, lang)}`;
}

function signOf(scale: RateScale, lang: Lang): string {
  const sign = SIGNS[scale] ?? '';
  return lang === 'en' ? sign.replace('.', ',') : sign;
}
