const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A list number as Word prints it in the given `w:numFmt`; an unknown format is printed in digits. */
export function formatNumber(value: number, format: string): string {
  const formatter = FORMATS[format];
  return formatter ? formatter(value) : String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  none: () => '',
};

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** Word counts A … Z, AA, BB … ZZ, AAA: the letter is repeated, not carried. It knows no Vietnamese đ. */
function letter(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

/** What a bullet looks like in plain text: dash and plus are clause marks of an office, the rest is a round bullet. */
export function bulletSign(text: string): string {
  const sign = text.trim();
  if (/^[-\u2010-\u2015\u2212\uf02d\u00ad]$/.test(sign)) return '-';
  if (/^[+\uf02b\uff0b]$/.test(sign)) return '+';
  if (sign === '*' || sign === '\uf02a') return '*';
  return sign === '' ? '' : '•';
}
