const TCVN3_CODES = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const tcvn3: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN3_CODES, (code, index) => [code, TCVN3_LETTERS[index] ?? code]),
);

/** A line of TCVN 5712:1993 (the fonts ".Vn…") read as Latin 1 → Unicode. Capitals with tones were typed small. */
export function fromTcvn3(line: string): string {
  const letters = Array.from(line, (code) => tcvn3.get(code) ?? code).join('');
  if (isTypedInCapitals(letters, 3)) return letters.toLocaleUpperCase('vi');
  return letters.replace(/\p{L}+/gu, (word) =>
    isTypedInCapitals(word, 2) ? word.toLocaleUpperCase('vi') : word,
  );
}

/** Its plain letters are all capitals, and there are enough of them to be no mere initial. */
function isTypedInCapitals(text: string, least: number): boolean {
  const plain = text.match(/[A-Za-z]/g) ?? [];
  return plain.length >= least && plain.every((letter) => letter <= 'Z');
}

// Combining marks: grave, acute, hook, tilde, dot below; circumflex, breve.
const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const [ROOF, BREVE] = ['\u0302', '\u0306'];

const vniMarks: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: ROOF,
  à: ROOF + GRAVE,
  á: ROOF + ACUTE,
  å: ROOF + HOOK,
  ã: ROOF + TILDE,
  ä: ROOF + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const vniLetters: Readonly<Record<string, string>> = {
  ö: 'ư',
  ô: 'ơ',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_PAIR = /([aeouyöô])([øùûõïâàáåãäêèéúüë])|[öôñæóòî]/giu;

/** VNI for Windows read as Latin 1 → Unicode: a vowel and the letter behind it that stands for its marks. */
export function fromVni(text: string): string {
  return text.replace(VNI_PAIR, (whole: string, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined)
      return inCaseOf(whole, vniLetters[whole.toLowerCase()] ?? whole);
    const base = vniLetters[vowel.toLowerCase()] ?? vowel.toLowerCase();
    return inCaseOf(vowel, `${base}${vniMarks[mark.toLowerCase()] ?? ''}`.normalize('NFC'));
  });
}

function inCaseOf(model: string, letters: string): string {
  return model === model.toLowerCase() ? letters : letters.toUpperCase();
}
