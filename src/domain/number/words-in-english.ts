import { digitsOf } from './format-number.js';

const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion'];

/** The number as read in English: "one thousand two hundred and thirty-four point five". */
export function wordsInEnglish(n: number): string {
  const { sign, whole, fraction } = digitsOf(n);
  const decimals = Array.from(fraction, (each) => BELOW_TWENTY[Number(each)]);
  const words = [
    sign === '-' ? 'minus' : '',
    wholeWords(Number(whole)),
    ...(decimals.length > 0 ? ['point', ...decimals] : []),
  ];
  return words.filter((each) => each !== '').join(' ');
}

function wholeWords(n: number): string {
  if (n === 0) return 'zero';
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale -= 1) {
    const group = Math.floor(n / 1000 ** scale) % 1000;
    if (group === 0) continue;
    const isTail = scale === 0 && words.length > 0 && group < 100;
    words.push(`${isTail ? 'and ' : ''}${groupWords(group)}${SCALES[scale]}`);
  }
  return words.join(' ');
}

function groupWords(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return tensWords(rest);
  const head = `${BELOW_TWENTY[hundreds]} hundred`;
  return rest === 0 ? head : `${head} and ${tensWords(rest)}`;
}

function tensWords(n: number): string {
  if (n < 20) return BELOW_TWENTY[n]!;
  const tens = TENS[Math.floor(n / 10)]!;
  return n % 10 === 0 ? tens : `${tens}-${BELOW_TWENTY[n % 10]}`;
}
