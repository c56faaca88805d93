import type { Lang } from '../phrase.js';

const MARKS: Readonly<Record<Lang, { group: string; decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** "1.234,5" in Vietnamese, "1,234.5" in English; with `decimals` rounded half up to exactly so many. */
export function formatNumber(n: number, lang: Lang, decimals?: number): string {
  const { sign, whole, fraction } = digitsOf(decimals === undefined ? n : roundHalfUp(n, decimals));
  const padded = decimals === undefined ? fraction : fraction.padEnd(decimals, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, MARKS[lang].group);
  return `${sign}${grouped}${padded === '' ? '' : MARKS[lang].decimal + padded}`;
}

/**
 * Rounds half away from zero at the shortest decimal notation of `n`. `Math.round(n * 10) / 10` rounds the binary
 * neighbour instead and turns 1,005 into 1,00.
 */
export function roundHalfUp(n: number, decimals: number): number {
  const { sign, whole, fraction } = digitsOf(n);
  const scaled = Math.round(Number(`${whole}.${fraction || '0'}e${decimals}`));
  const rounded = Number(`${scaled}e-${decimals}`);
  return sign === '' || rounded === 0 ? rounded : -rounded;
}

/** Sign, whole and decimal figures without exponent. */
export function digitsOf(n: number): { sign: '' | '-'; whole: string; fraction: string } {
  const text = String(Math.abs(n));
  const plain = text.includes('e')
    ? Math.abs(n)
        .toFixed(12)
        .replace(/\.?0+$/, '')
    : text;
  const [whole = '0', fraction = ''] = plain.split('.');
  return { sign: n < 0 ? '-' : '', whole, fraction };
}
