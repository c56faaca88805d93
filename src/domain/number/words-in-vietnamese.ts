import { digitsOf } from './format-number.js';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;
const SCALES = ['', ' nghìn', ' triệu'] as const;

/** The number as read in Vietnamese, after the northern standard (nghìn, linh, tư, lăm, mốt). */
export function wordsInVietnamese(n: number): string {
  const { sign, whole, fraction } = digitsOf(n);
  const words = [sign === '-' ? 'âm' : '', wholeWords(Number(whole)), fractionWords(fraction)];
  return words.filter((each) => each !== '').join(' ');
}

function wholeWords(n: number): string {
  if (n < BILLION) return belowBillion(n, false) || 'không';
  const rest = n % BILLION;
  return `${wholeWords(Math.floor(n / BILLION))} tỷ ${belowBillion(rest, true)}`.trim();
}

/** Groups of three; a group that is not the first is read in full ("không trăm linh năm"), an empty one left out. */
function belowBillion(n: number, hasMoreBefore: boolean): string {
  let isFull = hasMoreBefore;
  const words: string[] = [];
  for (let scale = 2; scale >= 0; scale -= 1) {
    const group = Math.floor(n / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(groupWords(group, isFull) + SCALES[scale]);
    isFull = true;
  }
  return words.join(' ');
}

function groupWords(n: number, isFull: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0 && !isFull) return tensWords(rest);
  const head = `${DIGITS[hundreds]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${DIGITS[rest]}` : `${head} ${tensWords(rest)}`;
}

function tensWords(n: number): string {
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  if (tens === 0) return DIGITS[unit]!;
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return unit === 0 ? head : `${head} ${unitAfterTens(unit, tens)}`;
}

function unitAfterTens(unit: number, tens: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  if (tens > 1 && unit === 4) return 'tư';
  return DIGITS[unit]!;
}

/** Two or three decimals are read as a number ("phẩy sáu mươi tư"); with a leading zero, or more, figure by figure. */
function fractionWords(fraction: string): string {
  if (fraction === '') return '';
  const isNumber = fraction.length <= 3 && !fraction.startsWith('0');
  const words = isNumber
    ? wholeWords(Number(fraction))
    : Array.from(fraction, (each) => DIGITS[Number(each)]).join(' ');
  return `phẩy ${words}`;
}
