import { formatNumber } from '../../number/format-number.js';
import type { Target } from '../reading.js';

const SIGNS: Readonly<Record<string, string>> = { '<': '< ', '>': '> ', '<=': '≤ ', '>=': '≥ ' };

/** A target in one short line: "2024: ≥ 95%". A trend without a figure is an arrow, or the words of the text. */
export function targetWords(lang: 'vi' | 'en', target: Target): string {
  const figure = figureOf(lang, target);
  const said = figure === '' ? trendOf(target) : `${SIGNS[target.comparator ?? ''] ?? ''}${figure}`;
  return target.year === null ? said : `${target.year}: ${said}`;
}

function figureOf(lang: 'vi' | 'en', { value, unit }: Target): string {
  if (value === null) return '';
  const values = Array.isArray(value) ? value : [value];
  return `${values.map((each) => formatNumber(each, lang)).join('–')}${unit ?? ''}`;
}

function trendOf({ qualitative, direction }: Target): string {
  return qualitative ?? (direction === 'down' ? '↓' : '↑');
}
